package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The profiles of one array of which a country and score year have two. */
final class ProfilesAgain {

    private final Map<CountryAndYear, Integer> seen = new HashMap<>();

    private record CountryAndYear(CountryCode country, int year) {}

    /** What is wrong with a value that is a profile of a country and year seen before. */
    Optional<Failure> see(Object value, int index) {
        if (!(value instanceof EligibilityProfile profile)) {
            return Optional.empty();
        }
        CountryAndYear key = new CountryAndYear(profile.getCountry().getCode(), profile.getYear());
        return Optional.ofNullable(seen.putIfAbsent(key, index))
                .map(first -> Failure.builder()
                        .reason(FailureReason.DUPLICATE)
                        .pointer("")
                        .found(key.country() + " " + key.year())
                        .problem("read as it stands: element " + first + " is of the same country and year")
                        .build());
    }
}
