package journal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import journal.account.Administrators;
import journal.account.LinkPurge;
import journal.account.Lookalikes;
import journal.account.RegistrationOffer;
import journal.account.SessionPurge;
import journal.account.TestAccount;
import journal.admin.RegistrationInvitationPurge;
import journal.admin.SecurityEventPurge;
import journal.database.Migration;
import journal.draft.ScheduledPublication;
import journal.entry.HtmlRenewal;
import journal.export.ExportMaker;
import journal.export.ExportPurge;
import journal.leaving.Leavers;
import journal.limit.TallyPurge;
import journal.mail.Delivery;
import journal.mail.MailPurge;
import journal.openid.OpenIdPurge;
import journal.quota.UsageCount;
import journal.report.ReportPurge;
import journal.search.SearchIndex;
import journal.setting.AccessSettings;
import journal.setting.MailSettings;
import journal.setting.OpenIdSettings;
import journal.setting.SecretSettings;
import journal.setting.SessionSettings;
import journal.setting.Settings;
import journal.trash.TrashPurge;
import journal.version.VersionWatch;
import journal.web.Languages;
import journal.web.Links;

/** Prepares the application before the first request, in this order. After a failure, told in one sentence, it does not start. */
@WebListener
public class Startup implements ServletContextListener {
    @Inject Settings settings;
    @Inject AccessSettings access;
    @Inject SessionSettings sessionSettings;
    @Inject MailSettings mail;
    @Inject OpenIdSettings openId;
    @Inject Languages languages;
    @Inject Links links;
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
    @Inject Delivery delivery;
    @Inject MailPurge mailPurge;
    @Inject LinkPurge linkPurge;
    @Inject OpenIdPurge openIdPurge;
    @Inject SecurityEventPurge securityEventPurge;
    @Inject UsageCount usageCount;
    @Inject ReportPurge reportPurge;
    @Inject RegistrationOffer registrationOffer;
    @Inject RegistrationInvitationPurge registrationInvitationPurge;
    @Inject Leavers leavers;
    @Inject ExportMaker exportMaker;
    @Inject ExportPurge exportPurge;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        settings.check();
        access.check();
        sessionSettings.check();
        mail.check(settings);
        openId.check(settings);
        languages.begin(start.getServletContext());
        links.begin(start.getServletContext());
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
        delivery.begin();
        mailPurge.begin();
        linkPurge.begin();
        openIdPurge.begin();
        securityEventPurge.begin();
        usageCount.begin();
        reportPurge.begin();
        registrationOffer.begin();
        registrationInvitationPurge.begin();
        leavers.begin();
        exportMaker.begin();
        exportPurge.begin();
    }
}
