package journal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture, a video, a recording or a PDF of an entry of Day One.
 *
 * @param identifier what the text names it by
 * @param isPicture whether it is a picture
 * @param file its path in the archive; empty where that does not have it
 * @param label the name by which its owner knows it
 */
record DayOneMoment(String identifier, boolean isPicture, String file, String label) {
    private static final List<String> KINDS = List.of("photos", "videos", "audios", "pdfAttachments");

    /** The moments of an entry, in the order of their kinds. */
    static List<DayOneMoment> of(JsonFields entry, MediaFiles media) {
        List<DayOneMoment> moments = new ArrayList<>();
        for (String kind : KINDS) {
            for (JsonFields moment : entry.records(kind)) {
                moments.add(of(moment, "photos".equals(kind), media));
            }
        }
        return moments;
    }

    private static DayOneMoment of(JsonFields moment, boolean isPicture, MediaFiles media) {
        String identifier = moment.string("identifier");
        // its file is named by the MD5, with an extension that "type" and "format" do not always say
        String file = Stream.of(moment.string("md5"), identifier).filter(name -> !name.isBlank()).flatMap(name -> media.find(name).stream())
                .findFirst().orElse("");
        String label = Stream.of(moment.string("title"), moment.string("pdfName"), moment.string("filename"), new FileName(file).last())
                .filter(name -> !name.isBlank()).findFirst().orElse(identifier);
        return new DayOneMoment(identifier, isPicture, file, label);
    }
}
