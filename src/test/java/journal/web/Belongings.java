package journal.web;

import static journal.TestJournal.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import journal.Answer;
import journal.Http;
import journal.TestJournal;
import journal.account.PasskeyOwner;
import journal.admin.PeopleRequests;
import journal.admin.RegistrationRequests;
import journal.circle.CircleRequests;
import journal.export.ExportRequests;
import journal.imports.ImportRequests;
import journal.passkey.SoftwareAuthenticator;
import journal.picture.PictureSamples;
import journal.report.ReportRequests;
import journal.token.Tokens;

/**
 * A thing of each kind that has an address. All of somebody's things are for the owner alone. They are the one table of samples for the
 * parameters of paths.
 */
final class Belongings {
    private final Map<String, String> samples = new LinkedHashMap<>(); // parts of templates, the longer ones first
    private final String name;
    private final Http owner;

    /**
     * Makes them.
     *
     * @param owner a session of an author who has just signed in under this name
     */
    Belongings(String name, Http owner) {
        this.name = name;
        this.owner = owner;
        ofAdministrators();
        ofTheAccount();
        circle();
        entries();
        forEverybody();
    }

    /** The address of an action, with these things in the place of its parameters; fails where there is no sample of a parameter. */
    String address(Action action) {
        String address = action.path();
        for (Map.Entry<String, String> sample : samples.entrySet()) {
            address = address.replace(sample.getKey(), sample.getValue());
        }
        assertFalse(address.contains("{"), action + " needs a sample for its path: " + address);
        return address;
    }

    /** The sample of a part of a template. */
    String sample(String part) {
        return samples.get(part);
    }

    private void ofAdministrators() {
        Http administrator = Http.administrator();
        RegistrationRequests.invites(administrator);
        String person = unique("grace");
        Http.registered(person);
        samples.put("/admin/people/{id}", PeopleRequests.page(administrator, person));
        samples.put("/admin/registration/{id}", RegistrationRequests.waiting(unique("grace")));
        samples.put("/admin/reports/{id}", ReportRequests.reported());
        add("/admin/invitations/{id}", administrator.get("/admin/invitations"), "/withdrawal");
    }

    private void ofTheAccount() {
        owner.submit("/subscriptions", "name", "Telephone");
        Answer subscriptions = owner.get("/subscriptions");
        add("/subscriptions/{id}", subscriptions, "/revocation");
        samples.put("/subscriptions/{secret}", found("/subscriptions/[\\w-]+(?=/feed.atom)", subscriptions));
        Http.anonymous().signsIn(name); // elsewhere
        add("/account/sessions/{id}", owner.get("/account/sessions"), "/end");
        PasskeyOwner.in(owner, name).adds(SoftwareAuthenticator.at(TestJournal.URL.toString().replaceFirst("/$", "")));
        Tokens.make(owner, "read");
        add("/account/tokens/{id}", owner.get("/account/tokens"), "/end");
        samples.put("/account/imports/{id}", ImportRequests.looked(owner, "journal.json", ImportRequests.DAY_ONE));
        samples.put("/account/export/{id}", ExportRequests.makes(owner).replace(".zip", ""));
        samples.put("/account/passkeys/{id}", found("/account/passkeys/\\d+", owner.get("/account/passkeys")));
    }

    private void circle() {
        String circle = CircleRequests.create(owner, unique("Family"));
        String grace = unique("grace");
        CircleRequests.join(owner, circle, grace, Http.signedIn(grace));
        String charles = unique("charles");
        Http.registered(charles);
        CircleRequests.invite(owner, circle, charles);
        samples.put("/members/{account}", found("/members/\\d+", owner.get(circle)));
        samples.put("/circles/{id}", circle);
        add("/invitations/{id}", owner.get(circle), "/withdrawal");
    }

    private void entries() {
        String deleted = entry("It rained.");
        assertEquals(303, owner.post(deleted + "/trash", owner.get("/account").hidden()).status());
        samples.put("/entries/{id}/restoration", deleted + "/restoration");
        samples.put("/versions/{number}", "/versions/1");
        samples.put("/pictures/{name}", "/pictures/" + owner.addsPicture(PictureSamples.png(20, 10)));
        samples.put("/entries/{id}", entry("It rained. ![A cat](" + sample("/pictures/{name}") + ")"));
        var draft = owner.get("/entry").hidden();
        draft.putAll(Map.of("title", unique("Rain"), "text", "It rained."));
        assertEquals(303, owner.post("/drafts", draft).status());
        samples.put("/drafts/{key}", "/drafts/" + draft.get("key"));
    }

    private void forEverybody() {
        samples.putAll(Map.of("{slug}", "rain", "{size}", "small", "{format}", "atom", "{username}", name, "{tag}", "rain", "{part}", "1",
                "{year}", "2026", "{month}", "11", "{day}", "30"));
    }

    private String entry(String text) {
        String title = unique("Rain");
        var answer = owner.submit("/entry", "title", title, "text", text, "visibility", "private");
        assertEquals(303, answer.status(), answer::text);
        return found("/entries/\\d+(?=/[^\"]*\">" + title + ")", owner.get("/"));
    }

    private void add(String template, Answer page, String end) {
        samples.put(template, found(template.replaceFirst("\\{id}$", "\\\\d+") + "(?=" + end + ")", page));
    }

    private static String found(String pattern, Answer page) {
        var matcher = Pattern.compile(pattern).matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + page.body());
        }
        return matcher.group();
    }
}
