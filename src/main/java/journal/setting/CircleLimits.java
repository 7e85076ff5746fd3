package journal.setting;

import java.time.Duration;

/**
 * How many circles an account has, and how large they are.
 *
 * @param own the most circles that an account owns
 * @param joined the most circles of others that an account belongs to
 * @param members the most members of a circle, together with those who are invited
 * @param pause the time in which a declined invitation is not repeated
 */
public record CircleLimits(int own, int joined, int members, Duration pause) {
    /** The most circles that an account owns or joins, whatever the settings say: each costs a list one more index access. */
    public static final int MOST_CIRCLES = 100;
    /** The most members of a circle, whatever the settings say. */
    public static final int MOST_MEMBERS = 1_000;

    /** The limits that the settings give. */
    static CircleLimits read() {
        return new CircleLimits(Setting.count("journal.circles", "50", 0, MOST_CIRCLES),
                Setting.count("journal.circles.joined", "50", 0, MOST_CIRCLES),
                Setting.count("journal.circle.members", "500", 1, MOST_MEMBERS), Setting.duration("journal.invitation.pause", "P30D"));
    }
}
