package journal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import journal.account.Administrators;
import journal.account.Lookalikes;
import journal.account.TestAccount;
import journal.admin.SecurityEventPurge;
import journal.database.Migration;
import journal.draft.ScheduledPublication;
import journal.entry.HtmlRenewal;
import journal.limit.TallyPurge;
import journal.search.SearchIndex;
import journal.setting.AccessSettings;
import journal.setting.Settings;
import journal.trash.TrashPurge;
import journal.version.VersionWatch;
import journal.web.SessionCookie;

/** Prepares the application before the first request, in this order. After a failure, told in one sentence, it does not start. */
@WebListener
public class Startup implements ServletContextListener {
    @Inject Settings settings;
    @Inject AccessSettings access;
    @Inject SessionCookie sessionCookie;
    @Inject Migration migration;
    @Inject TestAccount testAccount;
    @Inject Administrators administrators;
    @Inject Lookalikes lookalikes;
    @Inject TrashPurge trashPurge;
    @Inject ScheduledPublication scheduledPublication;
    @Inject VersionWatch versionWatch;
    @Inject SearchIndex indexing;
    @Inject TallyPurge tallyPurge;
    @Inject HtmlRenewal htmlRenewal;
    @Inject SecurityEventPurge securityEventPurge;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        settings.check();
        access.check();
        sessionCookie.configure(start.getServletContext());
        migration.run();
        testAccount.keep();
        administrators.keep();
        lookalikes.keep();
        trashPurge.begin();
        scheduledPublication.begin();
        versionWatch.begin();
        indexing.begin();
        tallyPurge.begin();
        htmlRenewal.begin();
        securityEventPurge.begin();
    }
}
