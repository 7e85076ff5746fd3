package journal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import journal.account.Administrators;
import journal.account.Lookalikes;
import journal.account.SessionPurge;
import journal.account.TestAccount;
import journal.database.Migration;
import journal.draft.ScheduledPublication;
import journal.entry.HtmlRenewal;
import journal.limit.TallyPurge;
import journal.search.SearchIndex;
import journal.setting.AccessSettings;
import journal.setting.SecretSettings;
import journal.setting.SessionSettings;
import journal.setting.Settings;
import journal.trash.TrashPurge;
import journal.version.VersionWatch;

/** Prepares the application before the first request, in this order. After a failure, told in one sentence, it does not start. */
@WebListener
public class Startup implements ServletContextListener {
    @Inject Settings settings;
    @Inject AccessSettings access;
    @Inject SessionSettings sessionSettings;
    @Inject SecretSettings secretSettings;
    @Inject Migration migration;
    @Inject TestAccount testAccount;
    @Inject Administrators administrators;
    @Inject Lookalikes lookalikes;
    @Inject TrashPurge trashPurge;
    @Inject ScheduledPublication scheduledPublication;
    @Inject VersionWatch versionWatch;
    @Inject SearchIndex indexing;
    @Inject TallyPurge tallyPurge;
    @Inject SessionPurge sessionPurge;
    @Inject HtmlRenewal htmlRenewal;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        settings.check();
        access.check();
        sessionSettings.check();
        secretSettings.check();
        migration.run();
        testAccount.keep();
        administrators.keep();
        lookalikes.keep();
        trashPurge.begin();
        scheduledPublication.begin();
        versionWatch.begin();
        indexing.begin();
        tallyPurge.begin();
        sessionPurge.begin();
        htmlRenewal.begin();
    }
}
