package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.Organization;
import io.github.ogprules.io.popolo.PopoloDocument.Person;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports persons and organizations that stand in no membership: nothing of them is read. */
final class PartsWithoutMembership {

    private final PopoloParts parts;
    private final PopoloFailures failures;
    private final Set<String> persons = new HashSet<>();
    private final Set<String> organizations = new HashSet<>();

    PartsWithoutMembership(PopoloParts parts, PopoloFailures failures) {
        this.parts = parts;
        this.failures = failures;
        parts.memberships().forEach(this::see);
    }

    private void see(Membership membership) {
        add(persons, membership.personId());
        add(organizations, membership.organizationId());
        add(organizations, membership.onBehalfOfId());
        if (membership.member() != null) {
            add(
                    parts.isPerson(membership.member()) ? persons : organizations,
                    membership.member().id());
        }
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** Looks at the parts of a document beside a committee and its subcommittees, which may have no members. */
    void report(Organization committee) {
        for (Person person : parts.persons()) {
            if (!persons.contains(person.id())) {
                report(person, person.id(), person.name(), "of this person");
            }
        }
        for (Organization organization : parts.organizations()) {
            boolean isSubcommittee =
                    organization.parentId() != null && organization.parentId().equals(committee.id());
            if (!organization.equals(committee) && !isSubcommittee && !organizations.contains(organization.id())) {
                report(organization, organization.id(), organization.name(), "of or for this organization");
            }
        }
    }

    private void report(PopoloPart part, @Nullable String id, @Nullable String name, String expected) {
        failures.add(
                parts.pointer(part),
                FailureReason.MISSING,
                Optional.ofNullable(name).orElse(id),
                "not read: expected a membership " + expected);
    }
}
