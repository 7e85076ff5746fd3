package journal.web;

/** What pages show has changed: an event of the transaction that changed it, or of none where another node did. */
public record PagesChanged() {
}
