package journal.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import journal.account.SignedIn;
import journal.quota.FullQuota;
import journal.setting.Settings;
import journal.web.Errors;
import journal.web.HttpExchange;
import journal.web.Page;
import journal.web.RetryAfter;
import journal.web.Uploads;

/** The pictures that came with a form. Each one that can be converted is stored; each other one adds an error. */
@RequestScoped
public class PictureUpload {
    /** The field of a form in which files are chosen. */
    static final String FIELD = "pictures";
    private static final long BYTES_MAX = 10_000_000;
    private static final int FILES_MAX = 20;
    private static final RetryAfter LATER = new RetryAfter(60); // as the text says

    @Inject PictureConverter converter;
    @Inject PictureStore store;
    @Inject SignedIn signedIn;
    @Inject Settings settings;
    @Inject Errors errors;
    @Inject HttpExchange exchange;

    private boolean busy;

    /** Stores the pictures, returns their names in order, and adds to the errors. */
    public List<String> accept(Instant now) {
        List<Uploads.File> files = Uploads.of(exchange.request(), FIELD);
        if (files.isEmpty()) {
            errors.add(FIELD, "picture.none");
        } else if (files.size() > FILES_MAX) {
            errors.add(FIELD, "picture.many", FILES_MAX);
        } else {
            return stored(converted(files), now);
        }
        return List.of();
    }

    /** An answer with errors: 422, or 503 with the time to come again if the server was too busy for a picture. */
    public Response.ResponseBuilder refusal() {
        return busy ? Response.status(Page.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, LATER.seconds())
                : Response.status(Page.UNPROCESSABLE);
    }

    private List<ConvertedPicture> converted(List<Uploads.File> files) {
        List<ConvertedPicture> converted = new ArrayList<>();
        for (Uploads.File file : files) {
            try {
                converted.add(converted(file));
            } catch (UnfitPicture unfit) {
                errors.add(FIELD, unfit.reason().key(), file.name(), settings.pictureLimits().megapixels());
                busy = busy || unfit.reason() == UnfitPicture.Reason.BUSY;
            }
        }
        return converted;
    }

    private ConvertedPicture converted(Uploads.File file) throws UnfitPicture {
        if (file.size() > BYTES_MAX) {
            throw new UnfitPicture(UnfitPicture.Reason.BYTES);
        }
        if (busy) { // this one would wait as long, and the form with it
            throw new UnfitPicture(UnfitPicture.Reason.BUSY);
        }
        return converter.convert(file::content);
    }

    private List<String> stored(List<ConvertedPicture> converted, Instant now) {
        if (converted.isEmpty()) {
            return List.of();
        }
        try {
            return store.add(signedIn.account().orElseThrow(), converted, now).orElseGet(() -> {
                errors.add(FIELD, "picture.idle", PictureStore.IDLE_MAX);
                return List.of();
            });
        } catch (FullQuota full) {
            full.tell(errors, FIELD);
            return List.of();
        }
    }
}
