package io.github.ogprules.io.popolo;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Area;
import io.github.ogprules.io.popolo.PopoloDocument.Organization;
import io.github.ogprules.model.CountryCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports what the organisations of members from civil society say and may seem to say of these. */
final class OrganisationsOfPersons {

    private final PopoloParts parts;
    private final PopoloFailures failures;
    private final Set<String> told = new HashSet<>();

    OrganisationsOfPersons(PopoloParts parts, PopoloFailures failures) {
        this.parts = parts;
        this.failures = failures;
    }

    /** Looks at the organisation of the person whose membership, at a pointer, is of an area. */
    void report(String pointer, Organization organisation, @Nullable Area ofMembership) {
        String name = organisation.name();
        if (PopoloText.constituency(organisation.classification()).isEmpty()
                && name != null
                && CountryCode.findByName(name).isPresent()) {
            failures.add(
                    pointer + "/on_behalf_of_id",
                    FailureReason.AMBIGUOUS,
                    name,
                    "read as an organisation of civil society: it has the name of a country, expected its classification");
        }
        String id = organisation.areaId();
        if (id != null && !PopoloText.isMarker(id) && !isSame(id, ofMembership)) {
            reportArea(parts.pointer(organisation) + "/area_id", id);
        }
    }

    /** Where an organisation is, a person who works for it need not be. */
    private void reportArea(String pointer, String id) {
        if (told.add(pointer)) {
            failures.add(
                    pointer,
                    FailureReason.UNKNOWN_FIELD,
                    id,
                    "not read: the area of an organisation is not that of the person, expected area_id of the membership");
        }
    }

    private boolean isSame(String id, @Nullable Area ofMembership) {
        return ofMembership != null
                && (id.equals(ofMembership.id())
                        || parts.findArea(id)
                                .flatMap(OrganisationsOfPersons::country)
                                .filter(country -> country(ofMembership)
                                        .filter(country::equals)
                                        .isPresent())
                                .isPresent());
    }

    private static Optional<CountryCode> country(Area area) {
        return PopoloText.find(area.identifier(), CountryCode::parse)
                .or(() -> Optional.ofNullable(area.name()).flatMap(CountryCode::findByName));
    }
}
