package journal;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the Arquillian tests: the WAR that Maven built, under a context root that is not the server's. */
public final class TestDeployment {

    private TestDeployment() {
    }

    /** The WAR; its context root is {@code /journal}, its database that of the server under test. */
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "journal-inside.war").importFrom(new File(System.getProperty("journal.war.built")))
                .as(WebArchive.class);
    }
}
