package org.collegium.archive;

/** The store in memory keeps the contract. */
class MemoryStoreTest extends StoreContract {

    private static final MemoryStore STORE = new MemoryStore();

    @Override
    protected Store store() {
        return STORE;
    }
}
