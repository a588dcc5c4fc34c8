package org.collegium.persistence;

/** The record joins transactions of a host's own EclipseLink unit, in H2. */
class H2UnitJoiningTest extends JoiningContract {

    @Override
    String url() {
        return "jdbc:h2:mem:unit";
    }

    @Override
    JoinedHost host(String url) {
        return UnitHost.at(url);
    }
}
