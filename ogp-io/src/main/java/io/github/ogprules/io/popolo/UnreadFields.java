package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Area;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.MembershipExtension;
import io.github.ogprules.io.popolo.PopoloDocument.Organization;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports fields of which nothing is read where they stand, although the reader knows them elsewhere. */
final class UnreadFields {

    private final PopoloParts parts;
    private final PopoloFailures failures;

    UnreadFields(PopoloParts parts, PopoloFailures failures) {
        this.parts = parts;
        this.failures = failures;
    }

    /** Looks at a seat of a government. */
    void ofGovernment(Membership membership) {
        String pointer = parts.pointer(membership);
        report(pointer + "/on_behalf_of_id", membership.onBehalfOfId());
        if (membership.ogp() != null) {
            report(pointer + "/ogp/gender", membership.ogp().gender());
            report(pointer + "/ogp/sector", membership.ogp().sector());
        }
    }

    /** Looks at a seat of civil society. */
    void ofCivilSociety(Membership membership) {
        if (membership.ogp() != null) {
            report(parts.pointer(membership) + "/ogp/status", membership.ogp().status());
        }
    }

    /** Looks at a place in a subcommittee, of which no more is read than who has it, and at the role that its post gives. */
    void ofSubcommittee(Membership membership, @Nullable String roleOfPost) {
        String pointer = parts.pointer(membership);
        report(pointer + "/post_id", roleOfPost);
        report(pointer + "/role", PopoloIds.MEMBER.equals(membership.role()) ? null : membership.role());
        report(pointer + "/on_behalf_of_id", membership.onBehalfOfId());
        report(pointer + "/area_id", membership.areaId());
        report(pointer + "/start_date", membership.startDate());
        report(pointer + "/end_date", membership.endDate());
        MembershipExtension more = membership.ogp();
        if (more != null && !more.isEmpty()) {
            report(pointer + "/ogp", "ogp");
        }
    }

    /** Looks at the organizations and areas of a document. */
    void ofParts(Organization committee) {
        for (Organization organization : parts.organizations()) {
            String pointer = parts.pointer(organization);
            boolean isCommittee = organization.equals(committee);
            boolean isSubcommittee =
                    organization.parentId() != null && organization.parentId().equals(committee.id());
            if (isCommittee || isSubcommittee) {
                report(pointer + "/area_id", organization.areaId());
                reportUnless(
                        organization.classification() == null
                                || organization
                                        .classification()
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith("committee"),
                        pointer,
                        organization.classification(),
                        "committee or subcommittee");
            } else {
                reportUnless(
                        PopoloText.constituency(organization.classification()).isPresent(),
                        pointer,
                        organization.classification(),
                        "government or civil society organisation");
            }
            if (!isSubcommittee) {
                report(pointer + "/parent_id", organization.parentId());
            }
            if (!isCommittee) {
                report(pointer + "/sources", organization.sources() == null ? null : "sources");
                report(pointer + "/ogp", organization.ogp() == null ? null : "ogp");
            }
        }
        for (Area area : parts.areas()) {
            reportUnless(
                    area.classification() != null
                            && List.of(PopoloIds.COUNTRY, PopoloIds.REGION.toLowerCase(Locale.ROOT))
                                    .contains(area.classification().toLowerCase(Locale.ROOT)),
                    parts.pointer(area),
                    area.classification(),
                    PopoloIds.COUNTRY + " or " + PopoloIds.REGION);
        }
    }

    private void reportUnless(boolean isRead, String pointer, @Nullable String classification, String expected) {
        if (!isRead) {
            report(pointer + "/classification", classification, "not read: expected " + expected);
        }
    }

    private void report(String pointer, @Nullable String text) {
        report(pointer, text, "not read: this library has no place for it here");
    }

    private void report(String pointer, @Nullable String text, String problem) {
        if (text != null && !PopoloText.isMarker(text)) {
            failures.add(pointer, FailureReason.UNKNOWN_FIELD, text, problem);
        }
    }
}
