package journal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import journal.account.Account;
import journal.entry.Entry;
import journal.picture.PictureFile;
import journal.picture.PictureRepository;
import journal.setting.Settings;

/** Writes the entries of an account as one page for any browser, in the order in which they were added, with their pictures in it. */
@ApplicationScoped
public class HtmlArchive {
    @Inject ExportSource source;
    @Inject PictureRepository pictures;
    @Inject Settings settings;

    /** Writes the archive. Progress is told of each entry. */
    void write(Account account, OutputStream out, Runnable progress) throws IOException {
        try (var zip = new ExportZip(out)) {
            zip.add("journal.html", ExportZip.TIMELESS, html -> writePage(account, html, progress));
        }
    }

    private void writePage(Account account, OutputStream out, Runnable progress) throws IOException {
        var losses = new Losses("any browser");
        var page = new HtmlBook(out, settings.address().orElse(""), name -> data(account, name));
        page.begin(account.getShownName());
        List<Entry> some = source.entries(account.getId(), 0);
        while (!some.isEmpty()) {
            for (Entry entry : some) {
                losses.count(entry);
                if (!entry.isDeleted()) {
                    page.write(entry);
                }
                progress.run();
            }
            some = source.entries(account.getId(), some.get(some.size() - 1).getId());
        }
        page.end(losses.text());
    }

    private Optional<String> data(Account owner, String name) {
        return pictures.largest(owner, name).map(HtmlArchive::data);
    }

    private static String data(PictureFile file) {
        return "data:" + file.mediaType() + ";base64," + Base64.getEncoder().encodeToString(file.content());
    }
}
