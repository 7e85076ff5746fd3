package journal.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Migrates the server's default database to the schema of this version of the journal. */
@ApplicationScoped
public class Migration {
    private static final String ALREADY_OPEN = "XSDB6"; // Derby: "Another instance of Derby may have already booted the database"

    @Resource(lookup = "java:comp/DefaultDataSource") DataSource database;

    /**
     * Applies the missing migrations.
     *
     * @throws IllegalStateException with one sentence, if another server has the data open or there is no schema for this database
     */
    public void run() {
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader()).dataSource(database)
                .locations("classpath:db/migration/" + vendor()).load();
        // On a class path that it cannot list, Flyway finds no migrations and reports no error.
        if (flyway.info().all().length == 0) {
            throw new IllegalStateException("There are no migrations for this database in the application.");
        }
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new IllegalStateException("The database could not be brought to this version's schema.", failure);
        }
    }

    private String vendor() {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            if (product.contains("derby")) {
                return "derby";
            }
            if (product.contains("postgresql")) {
                return "postgresql";
            }
            throw new IllegalStateException("The journal knows no schema for a database of " + product + ".");
        } catch (SQLException failure) {
            if (Clash.hasSqlState(failure, ALREADY_OPEN)) {
                throw new IllegalStateException("Another server has the journal's data open; stop it, or give this one a place of its own"
                        + " with JOURNAL_DATA.");
            }
            throw new IllegalStateException("The journal's database cannot be opened.", failure);
        }
    }
}
