package io.github.ogprules.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsumerTest {

    @Test
    void decides_on_the_module_path_as_on_the_class_path() {
        assertThat(Consumer.class.getModule().isNamed()).isTrue();
        assertThat(Consumer.decide("country_code,year,ft,ati,ad,ce\nGEO,2014,4,4,4,3\n"))
                .contains("\"verdict\" : \"ELIGIBLE\"", "\"minPoints\" : 15");
    }
}
