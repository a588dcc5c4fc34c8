package org.collegium.jakarta;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The house of an association: an application with a table of its own, beside which the record lies. */
@DataSourceDefinition(
        name = "java:app/jdbc/house",
        className = "org.h2.jdbcx.JdbcDataSource",
        url = "jdbc:h2:file:./house;REUSE_SPACE=FALSE;WRITE_DELAY=0",
        user = "sa",
        password = "")
@ApplicationPath("/")
public class House extends Application {}
