package org.collegium.persistence;

/** One transaction, of which nothing stays that was done without being committed. */
interface Transaction extends AutoCloseable {

    Rows rows();

    /** Keeps what was done; where the transaction is a host's, for as long as that one does. */
    void commit();

    @Override
    void close();
}
