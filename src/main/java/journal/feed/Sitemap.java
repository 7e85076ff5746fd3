package journal.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import journal.entry.EntryRepository;
import journal.entry.VersionRepository;
import journal.web.Addresses;
import journal.web.Links;
import journal.web.Messages;

/**
 * The pages for search engines (sitemaps.org, 0.9): an index, and parts by the ids of entries, so that each part is quick to make. A sitemap
 * has absolute addresses only: a journal without an address has no sitemap.
 */
@RequestScoped
@Path("/")
public class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String ADDRESS = "loc";
    private static final int PART = 10_000; // ids of entries

    @Inject EntryRepository entries;
    @Inject VersionRepository versions;
    @Inject Addresses addresses;
    @Inject Links links;
    @Inject Messages messages;

    @GET
    @Path("sitemap.xml")
    @PermitAll
    public Response index() {
        long parts = parts();
        var xml = new XmlDocument("sitemapindex", NAMESPACE);
        for (long part = 0; part < parts; part++) {
            xml.begin("sitemap").element(ADDRESS, addresses.of(links.to("Sitemap#part", part))).end();
        }
        return answer(xml);
    }

    /** The entries with the ids of a part. Each part has the main page too, because the protocol forbids an empty one. */
    @GET
    @Path("sitemaps/{part}.xml")
    @PermitAll
    public Response part(@PathParam("part") long part) {
        if (part < 0 || part >= parts()) {
            throw new NotFoundException();
        }
        var xml = new XmlDocument("urlset", NAMESPACE);
        xml.begin("url").element(ADDRESS, addresses.of(links.to("EntryController#list"))).end();
        versions.published(part * PART, (part + 1) * PART).forEach(entry -> xml.begin("url")
                .element(ADDRESS, addresses.of(links.to("EntryController#show", entry.id(), entry.getSlug())))
                .element("lastmod", messages.datetime(entry.savedAt())).end());
        return answer(xml);
    }

    private long parts() {
        if (!addresses.areKnown()) {
            throw new NotFoundException();
        }
        return entries.highestId() / PART + 1;
    }

    private static Response answer(XmlDocument xml) {
        return Response.ok(xml.document().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_XML_TYPE).build();
    }
}
