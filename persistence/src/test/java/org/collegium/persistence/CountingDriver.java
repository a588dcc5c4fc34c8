package org.collegium.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;

/**
 * Counts what goes to the database: {@code jdbc:counting:h2:…} leads to {@code jdbc:h2:…}. A batch is one trip, and
 * counts once.
 */
final class CountingDriver implements Driver {

    private static final String PREFIX = "jdbc:counting:";
    private final List<String> trips = new CopyOnWriteArrayList<>();
    private final List<String> filled = new CopyOnWriteArrayList<>();

    /** The statements that an action sends, in order. */
    List<String> during(Runnable action) {
        trips.clear();
        action.run();
        return new ArrayList<>(trips);
    }

    /** The same with their values in them, where the driver tells. */
    List<String> filledDuring(Runnable action) {
        filled.clear();
        action.run();
        return new ArrayList<>(filled);
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        return counted(
                Connection.class, DriverManager.getConnection("jdbc:" + url.substring(PREFIX.length()), info), "");
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    private <T> T counted(Class<T> type, Object target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments, sql);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object target, Method method, Object[] arguments, String sql) throws Throwable {
        boolean takesSql = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
        String statement = takesSql ? (String) arguments[0] : sql;
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            trips.add(statement);
            filled.add(target.toString());
        }
        try {
            Object result = method.invoke(target, arguments);
            if (result instanceof PreparedStatement) {
                return counted(PreparedStatement.class, result, statement);
            }
            return result instanceof Statement ? counted(Statement.class, result, "") : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
