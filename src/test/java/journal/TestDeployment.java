package journal;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the Arquillian tests: the WAR that Maven built, under a context root that is not the server's. */
public final class TestDeployment {
    /** The name of the deployment, and its context root. */
    public static final String NAME = "journal-inside";

    private TestDeployment() {
    }

    /** The WAR; its database that of the server under test. */
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, NAME + ".war").importFrom(new File(System.getProperty("journal.war.built")))
                .as(WebArchive.class);
    }

    /** The same one with {@link DatabaseDoor}, for tests of what time does to rows. */
    public static WebArchive withDatabaseDoor() {
        return war().addClass(DatabaseDoor.class);
    }
}
