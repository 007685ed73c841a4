package io.github.ogprules.examples.quickstart;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The real cases that ship with the quickstart: what is known of each country, and what OGP published. */
final class PublishedCases {

    /** The columns of sources, which are none of a profile. */
    private static final List<String> SOURCES = List.of("source_url", "civil_liberties_source_url");

    private final Map<String, PublishedCase> published;
    private final Map<String, List<String>> sources;
    private final List<EligibilityProfile> profiles;

    private PublishedCases(
            Map<String, PublishedCase> published,
            Map<String, List<String>> sources,
            List<EligibilityProfile> profiles) {
        this.published = published;
        this.sources = sources;
        this.profiles = profiles;
    }

    static PublishedCases load() {
        String csv = Resources.text("observed.csv");
        Imported<EligibilityProfile> observed = EligibilityProfileCsv.standard().read(csv);
        List<Failure> failures = observed.getFailures().stream()
                .filter(failure -> !SOURCES.contains(failure.getColumn().orElse("")))
                .toList();
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.toString());
        }
        return new PublishedCases(
                byCase(Resources.text("published.csv"), PublishedCases::published),
                byCase(csv, PublishedCases::sources),
                observed.getValues());
    }

    List<EligibilityProfile> profiles() {
        return profiles;
    }

    PublishedCase of(EligibilityDecision decision) {
        return get(published, decision);
    }

    /** Where what is observed can be read. */
    List<String> sourcesOf(EligibilityDecision decision) {
        return get(sources, decision);
    }

    private static <T> T get(Map<String, T> byCase, EligibilityDecision decision) {
        String countryAndYear = decision.getCountry().getCode() + " " + decision.getYear();
        T found = byCase.get(countryAndYear);
        if (found == null) {
            throw new IllegalStateException("nothing published of " + countryAndYear);
        }
        return found;
    }

    private static <T> Map<String, T> byCase(String csv, Function<NamedCsvRecord, T> read) {
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv)) {
            return records.stream().collect(Collectors.toMap(PublishedCases::countryAndYear, read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String countryAndYear(NamedCsvRecord row) {
        return row.getField("country_code") + " " + row.getField("year");
    }

    private static List<String> sources(NamedCsvRecord row) {
        return SOURCES.stream()
                .map(row::getField)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    private static PublishedCase published(NamedCsvRecord row) {
        return new PublishedCase(
                number(row.getField("total")),
                number(row.getField("base")),
                number(row.getField("percent")),
                row.getField("eligible").equals("yes"),
                row.getField("source_url"));
    }

    private static OptionalInt number(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }
}
