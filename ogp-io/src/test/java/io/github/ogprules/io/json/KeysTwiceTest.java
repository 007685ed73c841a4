package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.ogprules.io.Commitments;
import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Ratio;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A map that has one key in two spellings would keep the last of two values without a word. */
class KeysTwiceTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new OgpJacksonModule()).build();

    private static Map<?, Integer> read(Class<?> key, String json) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructMapType(Map.class, key, Integer.class));
    }

    @ParameterizedTest
    @CsvSource({
        "GEO, GE, io.github.ogprules.model.CountryCode",
        "GEO, GEO, io.github.ogprules.model.CountryCode",
        "3/4, 75%, io.github.ogprules.rules.Ratio",
        "ACCESS_TO_INFORMATION, \u200BACCESS_TO_INFORMATION, io.github.ogprules.model.plan.OgpValue"
    })
    void is_refused_in_a_mapper_of_your_own(String first, String second, Class<?> key) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> read(key, "{\"%s\": 1, \"%s\": 2}".formatted(first, second)))
                .withMessageContaining("expected one key, not " + first + " and " + second + ", which are the same");
    }

    @Test
    void is_read_where_the_keys_differ() {
        assertThat(read(CountryCode.class, "{\"GEO\": 1, \"GH\": 2}")).hasSize(2);
        assertThat(read(Ratio.class, "{\"3/4\": 1, \"1/4\": 2}")).hasSize(2);
        assertThat(read(OgpValue.class, "{}")).isEmpty();
    }

    @Test
    void is_a_failure_of_the_element_in_an_array() {
        String json = json().replace("\"CIVIC_PARTICIPATION\" : false", "\"ACCESS_TO_INFORMATION\\u200b\" : false");

        assertThat(OgpJson.standard()
                        .readAll("[" + json + "]", AssessedCommitment.class)
                        .getFailures())
                .filteredOn(failure -> failure.getReason() == FailureReason.DUPLICATE)
                .isNotEmpty()
                .extracting(Failure::getProblem)
                .allMatch(problem -> problem.startsWith("expected one key, not ACCESS_TO_INFORMATION and "));
    }

    private static String json() {
        return OgpJson.standard().write(Commitments.full());
    }
}
