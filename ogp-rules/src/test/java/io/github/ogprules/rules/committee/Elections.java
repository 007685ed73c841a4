package io.github.ogprules.rules.committee;

import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Elections to test with. */
final class Elections {

    private static final String REGIONS = "Af Am As Eu";

    private Elections() {}

    /**
     * Candidates, each written as region and points such as {@code Af:12}, with a question mark for what is unknown; the first is
     * {@link #code code(0)}.
     */
    static List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        for (String one : text.split(" ", -1)) {
            String[] parts = one.split(":", -1);
            candidates.add(Candidate.builder()
                    .country(Committees.country(candidates.size()))
                    .electoralRegion(region(parts[0]))
                    .printedPoints(
                            parts[1].equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[1])))
                    .build());
        }
        return candidates;
    }

    static Optional<Region> region(String text) {
        return text.equals("?") ? Optional.empty() : Optional.of(Committees.REGIONS.get(REGIONS.indexOf(text) / 3));
    }

    static CountryCode code(int candidate) {
        return Committees.country(candidate).getCode();
    }

    /** Members who stay, each written as its region; unknown for a text of two question marks. */
    static Observation<List<GovernmentMember>> staying(String text) {
        if (text.equals("??")) {
            return Observation.unknown();
        }
        List<GovernmentMember> staying = new ArrayList<>();
        for (String region : text.isEmpty() ? List.<String>of() : List.of(text.split(" ", -1))) {
            staying.add(Committees.government(Committees.CODES.size() - 1 - staying.size(), region(region)));
        }
        return Observation.known(staying);
    }

    static Election election(int seats, String staying, String candidates) {
        return Election.builder()
                .year(2020)
                .seats(seats)
                .stayingMembers(staying(staying))
                .candidates(candidates(candidates))
                .build();
    }
}
