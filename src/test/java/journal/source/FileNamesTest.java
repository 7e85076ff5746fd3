package journal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file that a text refers to is found, wherever it is. */
class FileNamesTest {
    private final FileNames names =
            new FileNames(GivenFiles.of("top/Entries/a.html", "").with("top/Resources/p.JPG", "").with("top/Resources/p.json", "")
                    .with("site/content/images/2024/p.png", "").with("__MACOSX/top/._a.html", "").with("top/.DS_Store", ""));

    @Test
    void what_systems_and_git_leave_in_archives_is_no_file_of_an_author() {
        var files = GivenFiles.of("top/a.md", "").with("__MACOSX/top/b.md", "").with("top/__MACOSX/b.md", "").with("top/._a.md", "")
                .with("top/.git/b.md", "").with("top/.DS_Store", "").with("Thumbs.db", "").with("top/desktop.ini", "")
                .with("my.DS_Store", "");

        assertEquals(List.of("top/a.md", "my.DS_Store"), FileName.in(files).stream().map(FileName::path).toList());
        assertEquals(List.of("top/a.md", "my.DS_Store"), new FileNames(files).all());
        assertEquals(List.of("top/a.md", "my.DS_Store"), new FileTree(files).names());
    }

    @Test
    void what_a_mac_adds_is_left_out() {
        assertEquals(List.of("top/Entries/a.html", "top/Resources/p.JPG", "top/Resources/p.json", "site/content/images/2024/p.png"),
                names.all());
        assertEquals(List.of("top/Resources/p.JPG"), names.ending(".jpg", ".gif"));
    }

    @Test
    void a_path_may_go_up_have_another_ending_or_name_another_folder() {
        assertEquals(Optional.of("top/Resources/p.JPG"), names.at("top/Entries/../Resources/p.JPG"));
        assertEquals(Optional.of("top/Resources/p.JPG"), names.at("top/Entries/.././Resources/p.jpeg"));
        assertEquals(Optional.of("top/Resources/p.json"), names.at("elsewhere/p.json"));
        assertEquals(Optional.empty(), names.at("../../../q.jpg"));
    }

    @Test
    void the_end_of_a_path_is_found_below_any_folder() {
        assertEquals(Optional.of("site/content/images/2024/p.png"), names.below("content/images/2024/p.png"));
        assertEquals(Optional.empty(), names.below("images/2023/p.png"));
        assertEquals(Optional.empty(), names.below("mages/2024/p.png"));
    }
}
