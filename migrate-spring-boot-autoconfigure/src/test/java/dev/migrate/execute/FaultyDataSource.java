package dev.migrate.execute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source whose connections call back before each method that is called on them.
 */
class FaultyDataSource extends DelegatingDataSource {

    private final Fault fault;

    FaultyDataSource(DataSource target, Fault fault) {
        super(target);
        this.fault = fault;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
                (proxy, method, arguments) -> {
                    this.fault.before(connection, method.getName());
                    try {
                        return method.invoke(connection, arguments);
                    }
                    catch (InvocationTargetException ex) {
                        throw ex.getTargetException();
                    }
                });
    }

    interface Fault {

        void before(Connection connection, String method) throws SQLException;

    }

}
