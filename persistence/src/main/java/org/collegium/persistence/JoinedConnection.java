package org.collegium.persistence;

import java.sql.Connection;
import java.util.Set;

/** The one connection of a host's transaction, of which nothing but the host ends the transaction or changes its ways. */
final class JoinedConnection extends Connections {

    private static final Set<String> OF_THE_HOST =
            Set.of("commit", "close", "abort", "setAutoCommit", "setTransactionIsolation", "setReadOnly");

    private final Connection connection;

    JoinedConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return proxy((proxy, method, arguments) -> {
            boolean wholeRollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
            return wholeRollback || OF_THE_HOST.contains(method.getName()) ? null : call(connection, method, arguments);
        });
    }
}
