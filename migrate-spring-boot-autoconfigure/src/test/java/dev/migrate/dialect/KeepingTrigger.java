package dev.migrate.dialect;

import java.sql.Connection;

import org.h2.api.Trigger;

/**
 * A trigger for H2 that leaves everything as it is.
 */
public final class KeepingTrigger implements Trigger {

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) {
    }

}
