package journal.source;

/** Exports of WordPress, in tests. */
final class WordPressFiles {
    /** The elements of a post. */
    static final String POST = """
            <title>Rain on the roof</title>
            <link>https://ada.example/2019/rain/</link>
            <guid isPermaLink="false">https://ada.example/?p=7</guid>
            <content:encoded><![CDATA[It rained.]]></content:encoded>
            <wp:post_id>7</wp:post_id>
            <wp:post_date>2019-03-02 09:30:00</wp:post_date>
            <wp:post_date_gmt>2019-03-02 08:30:00</wp:post_date_gmt>
            <wp:status>publish</wp:status>
            <wp:post_type>post</wp:post_type>
            """;

    private WordPressFiles() {
    }

    /** A file of these items. */
    static String rss(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8" ?>
                <!-- generator="WordPress/6.7" -->
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Days</title><language>de</language><wp:base_blog_url>https://ada.example</wp:base_blog_url>
                <item>%s</item>
                </channel></rss>
                """.formatted(String.join("</item>\n<item>", items));
    }

    /** The elements of an uploaded file. */
    static String attachment(int id, int parent, String file) {
        return """
                <title>%s</title><wp:post_id>%d</wp:post_id><wp:post_parent>%d</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>
                <wp:attachment_url>https://ada.example/wp-content/uploads/%s</wp:attachment_url>""".formatted(file, id, parent, file);
    }
}
