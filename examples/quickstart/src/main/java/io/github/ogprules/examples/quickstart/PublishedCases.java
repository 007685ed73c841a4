package io.github.ogprules.examples.quickstart;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The real cases that ship with the quickstart: what is known of each country, and what OGP published. */
final class PublishedCases {

    private final Map<String, PublishedCase> published;
    private final List<EligibilityProfile> profiles;

    private PublishedCases(Map<String, PublishedCase> published, List<EligibilityProfile> profiles) {
        this.published = published;
        this.profiles = profiles;
    }

    static PublishedCases load() {
        Imported<EligibilityProfile> observed = EligibilityProfileCsv.standard().read(resource("observed.csv"));
        if (!observed.isComplete()) {
            throw new IllegalStateException(observed.getFailures().toString());
        }
        return new PublishedCases(readPublished(resource("published.csv")), observed.getValues());
    }

    List<EligibilityProfile> profiles() {
        return profiles;
    }

    PublishedCase of(EligibilityDecision decision) {
        String countryAndYear = decision.getCountry().getCode() + " " + decision.getYear();
        @Nullable PublishedCase found = published.get(countryAndYear);
        if (found == null) {
            throw new IllegalStateException("nothing published of " + countryAndYear);
        }
        return found;
    }

    private static Map<String, PublishedCase> readPublished(String csv) {
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv)) {
            return records.stream()
                    .map(PublishedCases::published)
                    .collect(Collectors.toMap(PublishedCase::countryAndYear, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedCase published(NamedCsvRecord row) {
        return new PublishedCase(
                row.getField("country_code") + " " + row.getField("year"),
                number(row.getField("total")),
                number(row.getField("base")),
                number(row.getField("percent")),
                row.getField("eligible").equals("yes"),
                row.getField("source_url"));
    }

    private static OptionalInt number(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static String resource(String name) {
        try (InputStream stream = PublishedCases.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
