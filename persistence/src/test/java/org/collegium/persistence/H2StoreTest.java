package org.collegium.persistence;

import org.collegium.archive.Store;
import org.collegium.archive.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A store in H2 keeps the contract. */
class H2StoreTest extends StoreContract {

    private static CouncilStore store;

    @BeforeAll
    static void open() {
        store = CouncilStore.open("jdbc:h2:mem:contract");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Override
    protected Store store() {
        return store;
    }
}
