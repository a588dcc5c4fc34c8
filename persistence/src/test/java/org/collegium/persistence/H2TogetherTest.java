package org.collegium.persistence;

/** Several at once in one record in H2. */
class H2TogetherTest extends TogetherContract {

    @Override
    String url() {
        return "jdbc:h2:mem:together";
    }
}
