package journal.limit;

/**
 * What is counted: the tries of one account, network or device.
 *
 * @param name the name of its tally, unique among all limits
 */
public record Counter(Limit limit, String name) {
}
