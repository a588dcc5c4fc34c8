package org.collegium.spring;

import javax.sql.DataSource;
import org.collegium.persistence.CouncilStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/** The house of an association: an application with tables of its own, beside which the record lies. */
@SpringBootApplication(proxyBeanMethods = false)
public class House {

    /** Opens the house. */
    public static void main(String[] arguments) {
        SpringApplication.run(House.class, arguments);
    }

    /**
     * The record, in the database of the house and over its pool. The migrations of the house go first, into a database
     * that Flyway finds empty.
     */
    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    CouncilStore councilStore(DataSource dataSource) {
        return CouncilStore.open(dataSource);
    }
}
