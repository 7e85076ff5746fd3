package journal.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import journal.account.SignedIn;
import journal.web.Errors;
import journal.web.Exchange;
import journal.web.Page;
import journal.web.Uploads;

/** The pictures that came with a form: those that are fit are kept, and of each other one it is said why it is not. */
@RequestScoped
public class Delivery {
    /** The field of a form that they are chosen in. */
    static final String FIELD = "pictures";
    private static final long BYTES_MAX = 10_000_000;
    private static final int MOST = 20;
    private static final int UNAVAILABLE = 503;

    @Inject Darkroom darkroom;
    @Inject Album album;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Exchange exchange;

    private int refusal = Page.UNPROCESSABLE;

    /** Keeps them; gives their names, and adds to the errors. */
    List<String> accept(Instant now) {
        List<Uploads.File> files = Uploads.of(exchange.request(), FIELD);
        if (files.isEmpty()) {
            errors.add(FIELD, "picture.none");
        } else if (files.size() > MOST) {
            errors.add(FIELD, "picture.many", MOST);
        } else {
            return kept(developed(files), now);
        }
        return List.of();
    }

    /** The status of an answer that says what was refused. */
    int refusal() {
        return refusal;
    }

    private List<Developed> developed(List<Uploads.File> files) {
        List<Developed> developed = new ArrayList<>();
        for (Uploads.File file : files) {
            try {
                developed.add(developed(file));
            } catch (UnfitPicture unfit) {
                errors.add(FIELD, unfit.reason().key(), file.name());
                refusal = unfit.reason() == UnfitPicture.Reason.BUSY ? UNAVAILABLE : refusal;
            }
        }
        return developed;
    }

    private Developed developed(Uploads.File file) throws UnfitPicture {
        if (file.size() > BYTES_MAX) {
            throw new UnfitPicture(UnfitPicture.Reason.BYTES);
        }
        return darkroom.develop(file.content());
    }

    private List<String> kept(List<Developed> developed, Instant now) {
        if (developed.isEmpty()) {
            return List.of();
        }
        return album.add(signedIn.account().orElseThrow(), developed, now).orElseGet(() -> {
            errors.add(FIELD, "picture.idle", Album.IDLE_MAX);
            return List.of();
        });
    }
}
