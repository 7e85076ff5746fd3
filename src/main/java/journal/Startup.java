package journal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import journal.account.Administrators;
import journal.account.TestAccount;
import journal.database.Migration;
import journal.entry.LatePublication;
import journal.entry.RevisionWatch;
import journal.entry.TrashCollection;
import journal.search.Indexing;
import journal.setting.Settings;
import journal.web.SessionCookie;

/** Prepares the application before the first request, in this order. After a failure, told in one sentence, it does not start. */
@WebListener
public class Startup implements ServletContextListener {
    @Inject Settings settings;
    @Inject SessionCookie sessionCookie;
    @Inject Migration migration;
    @Inject TestAccount testAccount;
    @Inject Administrators administrators;
    @Inject TrashCollection trashCollection;
    @Inject LatePublication latePublication;
    @Inject RevisionWatch revisionWatch;
    @Inject Indexing indexing;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        settings.check();
        sessionCookie.configure(start.getServletContext());
        migration.run();
        testAccount.keep();
        administrators.keep();
        trashCollection.begin();
        latePublication.begin();
        revisionWatch.begin();
        indexing.begin();
    }
}
