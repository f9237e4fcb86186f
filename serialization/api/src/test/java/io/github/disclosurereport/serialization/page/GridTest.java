package io.github.disclosurereport.serialization.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.source.Place.TablePlace;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void pages_with_the_same_fields_are_equal() {
        Page page = new Page(List.of(grid(1, "31")));
        assertThat(page)
                .isEqualTo(new Page(List.of(grid(1, "31"))))
                .hasSameHashCodeAs(new Page(List.of(grid(1, "31"))))
                .isNotEqualTo(new Page(List.of(grid(1, "13"))))
                .isNotEqualTo(new Page(List.of(grid(2, "31"))));
    }

    @Test
    void a_grid_prints_how_large_it_is() {
        assertThat(grid(2, "31")).hasToString("Grid{2, 1 rows}");
    }

    @Test
    void tables_count_from_1_and_fields_from_0() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(0, "31"))
                .withMessage("No table has the number 0: count from 1");
        TablePlace place = new TablePlace(0, 1, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Field("31", place, 0, -1, 1, 1))
                .withMessageContaining("column -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Field("31", place, 0, 0, 1, 0))
                .withMessageContaining("0 columns");
    }

    private static Grid grid(int number, String text) {
        return new GridBuilder(number, new PartCount(Limits.STANDARD))
                .row()
                .field("（一）予以公开")
                .field(text)
                .build();
    }
}
