package journal.api;

import java.util.List;
import journal.circle.Circle;
import journal.circle.CircleMember;

/**
 * A circle.
 *
 * @param visibility what an entry for it has as its visibility
 * @param members null on a list
 */
public record CircleJson(long id, String name, String visibility, AuthorJson owner, List<AuthorJson> members) {
    public CircleJson {
        members = members == null ? null : List.copyOf(members);
    }

    static CircleJson listed(Circle circle) {
        return new CircleJson(circle.getId(), circle.getName(), "circle:" + circle.getId(), AuthorJson.of(circle.getOwner()), null);
    }

    static CircleJson of(Circle circle, List<CircleMember> members) {
        return new CircleJson(circle.getId(), circle.getName(), "circle:" + circle.getId(), AuthorJson.of(circle.getOwner()),
                members.stream().map(member -> AuthorJson.of(member.getMember())).toList());
    }
}
