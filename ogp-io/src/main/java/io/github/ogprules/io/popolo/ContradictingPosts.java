package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.Post;
import io.github.ogprules.model.committee.Constituency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports posts that are said to be of one constituency and held by members of the other: whoever sits there says which it is. */
final class ContradictingPosts {

    private static final String MEMBER = " member";

    private final PopoloParts parts;
    private final PopoloFailures failures;

    ContradictingPosts(PopoloParts parts, PopoloFailures failures) {
        this.parts = parts;
        this.failures = failures;
    }

    /** Looks at the posts of the members of a committee. */
    void report(List<Membership> members) {
        Map<String, List<Membership>> byPost = members.stream()
                .filter(membership -> membership.postId() != null)
                .collect(Collectors.groupingBy(membership -> Objects.requireNonNull(membership.postId())));
        for (Post post : parts.posts()) {
            List<Membership> holders = post.id() == null ? List.of() : byPost.getOrDefault(post.id(), List.of());
            Optional<Constituency> role = constituency(post.role());
            Optional<Constituency> label = constituency(post.label());
            if (role.isPresent() && label.isPresent() && !role.equals(label)) {
                report(
                        parts.pointer(post) + "/role",
                        post.role(),
                        "not read: the label of the post is '" + post.label() + "'");
            } else {
                role.or(() -> label).ifPresent(said -> report(post, said, holders));
            }
        }
    }

    private void report(Post post, Constituency said, List<Membership> holders) {
        List<Membership> others = holders.stream()
                .filter(membership -> constituency(membership) != said)
                .toList();
        String field = constituency(post.role()).isPresent() ? "/role" : "/label";
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

    private static Optional<Constituency> constituency(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Constituency.parse(
                    text.endsWith(MEMBER) ? text.substring(0, text.length() - MEMBER.length()) : text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
