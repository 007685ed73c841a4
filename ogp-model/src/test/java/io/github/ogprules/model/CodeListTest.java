package io.github.ogprules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    enum Fruit implements CodeList {
        APPLE("Apple", List.of("Malus")),
        BLOOD_ORANGE("Blood-orange of Sicily", List.of("Citrus x sinensis", "Tarocco"));

        private final String label;
        private final List<String> spellings;

        Fruit(String label, List<String> spellings) {
            this.label = label;
            this.spellings = spellings;
        }

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public List<String> getSpellings() {
            return spellings;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Apple,                    APPLE
            APPLE,                    APPLE
            malus,                    APPLE
            BLOOD_ORANGE,             BLOOD_ORANGE
            Blood-orange of Sicily,   BLOOD_ORANGE
            Citrus x sinensis,        BLOOD_ORANGE
            Tarocco,                  BLOOD_ORANGE
            """)
    void a_value_is_read_from_its_label_its_name_and_each_of_its_spellings(String text, Fruit fruit) {
        assertThat(CodeList.parse(Fruit.class, text)).isEqualTo(fruit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blood orange",
                "Blood-Orange",
                "BLOOD_ORANGE",
                "  blood \t orange\n",
                "bLOOD -_- oRANGE",
                "blood\norange"
            })
    void case_and_what_separates_the_words_do_not_matter(String text) {
        assertThat(CodeList.parse(Fruit.class, text)).isEqualTo(Fruit.BLOOD_ORANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "bloodorange", "orange", "apple pie", "appl", "apples"})
    void any_other_text_is_refused_with_the_list_of_labels(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.parse(Fruit.class, text))
                .withMessage("'" + text + "' is not one of: Apple, Blood-orange of Sicily");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INFERRED,               inferred
            NOT_A_LIST_OF_OGP,      not a list of ogp
            X,                      x
            """)
    void a_label_is_the_name_as_words_unless_the_list_says_otherwise(String name, String label) {
        record Value(String name) implements CodeList {}

        assertThat(new Value(name).getLabel()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SUSPENDED,              Suspended
            UNDER_PROCEDURAL_REVIEW, Under procedural review
            X,                      X
            """)
    void a_term_of_OGP_begins_with_a_capital_letter(String name, String label) {
        record Term(String name) implements OgpTerm {}

        assertThat(new Term(name).getLabel()).isEqualTo(label);
    }

    @Test
    void there_are_no_other_spellings_unless_the_list_says_so() {
        assertThat(Provenance.DOCUMENTED.getSpellings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Provenance.class)
    void a_provenance_is_read_back_from_its_label(Provenance provenance) {
        assertThat(CodeList.parse(Provenance.class, provenance.getLabel())).isEqualTo(provenance);
    }

    @Test
    void the_provenances_go_from_firm_to_open() {
        assertThat(Provenance.values())
                .extracting(Provenance::getLabel)
                .containsExactly("documented", "inferred", "unconfirmed", "assumed");
    }
}
