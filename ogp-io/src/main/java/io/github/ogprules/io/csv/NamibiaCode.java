package io.github.ogprules.io.csv;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The code {@code NA} of Namibia, which is also what programs write where there is no code, in one table. */
final class NamibiaCode {

    private static final String NA = "NA";
    private static final int LETTERS = NA.length();
    private static final CountryCode NAMIBIA = CountryCode.parse(NA);

    /** Among codes of three letters it is none. */
    private final boolean isPossible;

    private NamibiaCode(boolean isPossible) {
        this.isPossible = isPossible;
    }

    /** The code in a table, in which it is possible if all other codes have two letters. */
    static NamibiaCode in(List<CsvRow<ProfileColumn>> rows) {
        Set<Integer> lengths = rows.stream()
                .map(row -> row.text(ProfileColumn.COUNTRY_CODE).length())
                .filter(length -> length > 0)
                .collect(Collectors.toSet());
        return new NamibiaCode(lengths.equals(Set.of(LETTERS)));
    }

    /** Namibia, which is reported, if the code of a row without a name may be its; empty if it says that there is no code. */
    Optional<CountryCode> read(CsvRow<ProfileColumn> row) {
        if (!mayBe(row)) {
            return Optional.empty();
        }
        row.note(
                ProfileColumn.COUNTRY_CODE,
                FailureReason.AMBIGUOUS,
                "read as Namibia, as the other codes have two letters too");
        return Optional.of(NAMIBIA);
    }

    /**
     * Reports a code that may be Namibia's beside the name of another country.
     *
     * <p>It contradicts the name no more than it may be the marker of a program that found no code, and then the name is right: so
     * the row is read, by the name, and whoever knows better is told.
     */
    void noteBeside(Country named, CsvRow<ProfileColumn> row) {
        if (mayBe(row) && !named.getCode().equals(NAMIBIA)) {
            row.note(
                    ProfileColumn.COUNTRY_CODE,
                    FailureReason.AMBIGUOUS,
                    "read by the name, " + named.getName()
                            + ", as if there were no code: it is also the code of Namibia");
        }
    }

    private boolean mayBe(CsvRow<ProfileColumn> row) {
        return isPossible && row.cell(ProfileColumn.COUNTRY_CODE).equalsIgnoreCase(NA);
    }
}
