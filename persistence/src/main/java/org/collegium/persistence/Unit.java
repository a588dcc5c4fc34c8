package org.collegium.persistence;

import static org.eclipse.persistence.config.PersistenceUnitProperties.BATCH_WRITING;
import static org.eclipse.persistence.config.PersistenceUnitProperties.BATCH_WRITING_SIZE;
import static org.eclipse.persistence.config.PersistenceUnitProperties.CACHE_SHARED_DEFAULT;
import static org.eclipse.persistence.config.PersistenceUnitProperties.CONNECTION_POOL;
import static org.eclipse.persistence.config.PersistenceUnitProperties.CONNECTION_POOL_INITIAL;
import static org.eclipse.persistence.config.PersistenceUnitProperties.CONNECTION_POOL_READ;
import static org.eclipse.persistence.config.PersistenceUnitProperties.EXCLUDE_ECLIPSELINK_ORM_FILE;
import static org.eclipse.persistence.config.PersistenceUnitProperties.LOGGING_LEVEL;
import static org.eclipse.persistence.config.PersistenceUnitProperties.SESSION_NAME;
import static org.eclipse.persistence.config.PersistenceUnitProperties.TARGET_DATABASE;
import static org.eclipse.persistence.config.PersistenceUnitProperties.TARGET_SERVER;
import static org.eclipse.persistence.config.PersistenceUnitProperties.WEAVING;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;

/** The persistence unit of a store, named in code: no file describes it, and no class is searched for. */
final class Unit implements PersistenceUnitInfo {

    private final Properties properties = new Properties();

    private final Optional<DataSource> pool;

    private Unit(Source source) {
        source.describe(properties);
        pool = source.pool();
        // EclipseLink shares what has the same name between factories, and these are two databases.
        properties.setProperty(SESSION_NAME, "collegium-" + UUID.randomUUID());
        // Named, so that EclipseLink asks neither the database nor the machine.
        properties.setProperty(TARGET_DATABASE, source.database().platform());
        properties.setProperty(TARGET_SERVER, "None");
        properties.setProperty(EXCLUDE_ECLIPSELINK_ORM_FILE, "true");
        // Connections are made when they are needed, by which time their isolation is set.
        properties.setProperty(CONNECTION_POOL + "default." + CONNECTION_POOL_INITIAL, "0");
        properties.setProperty(CONNECTION_POOL_READ + CONNECTION_POOL_INITIAL, "0");
        properties.setProperty(WEAVING, "false");
        properties.setProperty(CACHE_SHARED_DEFAULT, "false");
        properties.setProperty(BATCH_WRITING, "JDBC");
        properties.setProperty(BATCH_WRITING_SIZE, "1000");
        properties.setProperty(LOGGING_LEVEL, "OFF");
    }

    /** Reads the mapping, for which no database is needed yet. */
    static EntityManagerFactory prepare(Source source) {
        return new PersistenceProvider().createContainerEntityManagerFactory(new Unit(source), Map.of());
    }

    /** Starts EclipseLink on a database whose schema is up to date. */
    static EntityManagerFactory start(EntityManagerFactory prepared, Database database) {
        ServerSession session = prepared.unwrap(ServerSession.class);
        session.setSessionLog(new Slf4jSessionLog());
        session.getLogin().setTransactionIsolation(database.isolation());
        return prepared;
    }

    @Override
    public String getPersistenceUnitName() {
        return "collegium";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public @Nullable DataSource getNonJtaDataSource() {
        return pool.orElse(null);
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    /** Where the unit begins; nothing is looked for there. */
    @Override
    public URL getPersistenceUnitRootUrl() {
        return Unit.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
        return RowSetup.rowClasses().map(Class::getName).sorted().toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return Unit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Without weaving there is nothing to transform.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }
}
