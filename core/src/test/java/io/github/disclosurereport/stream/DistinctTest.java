package io.github.disclosurereport.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistinctTest {

    @Test
    void each_thing_is_kept_once_where_it_was_met_first() {
        assertThat(Stream.of(List.of("三", "一"), List.of("一", "二", "三"))
                        .flatMap(List::stream)
                        .collect(Distinct.toList()))
                .containsExactly("三", "一", "二");
    }
}
