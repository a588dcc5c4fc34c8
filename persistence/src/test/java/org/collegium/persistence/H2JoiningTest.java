package org.collegium.persistence;

/** A store joins transactions in H2. */
class H2JoiningTest extends JoiningContract {

    @Override
    String url() {
        return "jdbc:h2:mem:joining";
    }
}
