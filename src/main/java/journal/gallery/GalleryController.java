package journal.gallery;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import journal.setting.Settings;
import journal.web.Choices;
import journal.web.Choices.Choice;
import journal.web.Direction;
import journal.web.Errors;
import journal.web.Page;

/** In development, a page with every tag of the views in every state, light and dark and from right to left. */
@Controller
@RequestScoped
@Path("gallery")
@Produces(Page.HTML)
public class GalleryController {
    private static final int ENDLESS = 300;

    /**
     * A part of the gallery that is laid out like a page.
     *
     * @param theme that is forced on it; empty for the visitor's
     * @param words some in its language
     */
    public record Sheet(String name, String theme, String language, String direction, String title, String words) {
    }

    private static final List<Sheet> SHEETS = List.of(
            new Sheet("light", "light", "en", "ltr", "The tide table",
                    "Wind from the north-east, light. Cloud at noon.\n\n  Clear by evening."),
            new Sheet("dark", "dark", "ja", "ltr", "雨の日の手帳",
                    "朝から雨が降っている。縁側に座って、庭の石がゆっくりと濡れていくのを見ていた。\n\n「雨。静か。」"),
            new Sheet("rtl", "", "ar", "rtl", "رسالة من البحر",
                    "وصلتُ إلى المدينة عند الفجر، وكان البحر هادئًا كأنه لم يستيقظ بعد.\n\n«أنا بخير، والقهوة هنا جيدة»."));

    @Inject Settings settings;
    @Inject Errors errors;
    @Inject Models models;

    /** @throws NotFoundException outside development */
    @GET
    @PermitAll
    public String show() {
        if (!settings.development()) {
            throw new NotFoundException();
        }
        SHEETS.forEach(this::refuse);
        models.put("name", "gallery");
        models.put("sheets", SHEETS);
        models.put("endless", "W".repeat(ENDLESS));
        models.put("choices",
                new Choices(List.of(new Choice("en", "English"), new Choice("ja", "日本語"), new Choice("ar", "العربية"))));
        models.put("entries", SHEETS.stream().map(GalleryController::entry).toList());
        return "gallery/gallery.jsp";
    }

    private void refuse(Sheet sheet) {
        errors.add(sheet.name() + "-input-refused", "entry.title.blank");
        errors.add(sheet.name() + "-textarea-refused", "entry.text.blank");
        errors.add(sheet.name() + "-select-refused", "session.username.blank");
        errors.add(sheet.name() + "-choice-refused", "session.username.blank");
        errors.add(sheet.name() + "-folded-refused", "entry.title.blank");
    }

    // not an Entry: that has no id before it is stored
    private static Map<String, Object> entry(Sheet sheet) {
        return Map.of("id", 0, "title", sheet.title(), "text", sheet.words(), "language", sheet.language(),
                "direction", Direction.of(sheet.language()), "datedAt", Instant.EPOCH, "slug", "-", "visibility", "private", "tags",
                List.of(sheet.title(), sheet.name()), "author",
                Map.of("username", "ada", "shownName", "Ada Lovelace", "displayName", "Ada Lovelace"));
    }
}
