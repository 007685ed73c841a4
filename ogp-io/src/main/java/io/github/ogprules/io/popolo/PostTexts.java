package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.Post;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.Constituency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of posts say: of which constituency a post is, which whoever sits there says better, and what its holder is among
 * the co-chairs.
 */
final class PostTexts {

    private final PopoloParts parts;
    private final PopoloFailures failures;

    PostTexts(PopoloParts parts, PopoloFailures failures) {
        this.parts = parts;
        this.failures = failures;
    }

    /** The text that says what the holder of a post is among the co-chairs; none if two texts of the post say different things. */
    Optional<String> coChairRole(Post post) {
        Optional<CoChairRole> role = coChairRole(post.role());
        Optional<CoChairRole> label = coChairRole(post.label());
        return contradict(role, label)
                ? Optional.empty()
                : Optional.ofNullable(role.isPresent() ? post.role() : post.label())
                        .filter(unused -> role.isPresent() || label.isPresent());
    }

    /** Looks at all posts, and at the members of a committee who hold them. */
    void report(List<Membership> members) {
        Map<String, List<Membership>> byPost = members.stream()
                .filter(membership -> membership.postId() != null)
                .collect(Collectors.groupingBy(membership -> Objects.requireNonNull(membership.postId())));
        for (Post post : parts.posts()) {
            List<Membership> holders = post.id() == null ? List.of() : byPost.getOrDefault(post.id(), List.of());
            Optional<Constituency> role = PopoloText.constituency(post.role());
            Optional<Constituency> label = PopoloText.constituency(post.label());
            if (contradict(role, label) || contradict(coChairRole(post.role()), coChairRole(post.label()))) {
                report(
                        parts.pointer(post) + "/role",
                        post.role(),
                        "not read: the label of the post is '" + post.label() + "'");
            } else {
                role.or(() -> label).ifPresent(said -> report(post, said, holders));
            }
            reportUnread(post);
        }
    }

    private static <T> boolean contradict(Optional<T> role, Optional<T> label) {
        return role.isPresent() && label.isPresent() && !role.equals(label);
    }

    private void reportUnread(Post post) {
        boolean isRoleUnread = isUnread(post.role());
        boolean isLabelUnread = isUnread(post.label());
        if (isRoleUnread || isLabelUnread) {
            failures.add(
                    parts.pointer(post) + (isRoleUnread ? "/role" : "/label"),
                    FailureReason.UNKNOWN_FIELD,
                    isRoleUnread ? post.role() : post.label(),
                    "not read" + (isRoleUnread && isLabelUnread ? ", nor is the label" : "")
                            + ": expected a constituency or a role among the co-chairs, such as "
                            + CoChairRole.LEAD.getLabel());
        }
    }

    private static boolean isUnread(@Nullable String text) {
        return text != null
                && !PopoloText.isMarker(text)
                && !text.equalsIgnoreCase(PopoloIds.MEMBER)
                && PopoloText.constituency(text).isEmpty()
                && coChairRole(text).isEmpty();
    }

    private void report(Post post, Constituency said, List<Membership> holders) {
        List<Membership> others = holders.stream()
                .filter(membership -> constituency(membership) != said)
                .toList();
        String field = PopoloText.constituency(post.role()).isPresent() ? "/role" : "/label";
        if (!others.isEmpty() && others.size() == holders.size()) {
            report(
                    parts.pointer(post) + field,
                    field.equals("/role") ? post.role() : post.label(),
                    "not read: whoever holds the post is of "
                            + constituency(others.get(0)).getLabel());
        } else {
            others.forEach(membership -> report(
                    parts.pointer(membership) + "/post_id",
                    membership.postId(),
                    "not read: a post of " + said.getLabel() + ", expected one of "
                            + constituency(membership).getLabel()));
        }
    }

    private void report(String pointer, @Nullable String found, String problem) {
        failures.add(pointer, FailureReason.CONTRADICTION, found, problem);
    }

    /** Members from civil society are persons, and governments organizations. */
    private Constituency constituency(Membership membership) {
        return parts.personId(membership) == null ? Constituency.GOVERNMENT : Constituency.CIVIL_SOCIETY;
    }

    private static Optional<CoChairRole> coChairRole(@Nullable String text) {
        return PopoloText.find(text, words -> CodeList.parse(CoChairRole.class, words));
    }
}
