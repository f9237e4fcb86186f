package io.github.disclosurereport.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.ApplicantKinds;
import io.github.disclosurereport.table.CaseForums;
import io.github.disclosurereport.table.CaseResults;
import io.github.disclosurereport.table.ProactiveColumns;
import io.github.disclosurereport.table.ProactiveRows;
import io.github.disclosurereport.table.RequestRows;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessorBindingTest {

    /** The two interfaces that name the rows and the columns of a table. */
    private record Views(TableKind table, Class<?> rows, Class<?> columns) {}

    private static final List<Views> TABLES = List.of(
            new Views(TableKind.PROACTIVE, ProactiveRows.class, ProactiveColumns.class),
            new Views(TableKind.REQUESTS, RequestRows.class, ApplicantKinds.class),
            new Views(TableKind.CASES, CaseForums.class, CaseResults.class));

    static Stream<Arguments> every_constant_has_one_accessor_and_every_accessor_a_constant() {
        return TABLES.stream()
                .flatMap(views -> Stream.of(
                        Arguments.of(views.rows(), views.table().rows()),
                        Arguments.of(views.columns(), views.table().columns())));
    }

    @ParameterizedTest
    @MethodSource
    void every_constant_has_one_accessor_and_every_accessor_a_constant(Class<?> view, List<Heading> constants) {
        assertThat(accessors(view))
                .as(view.getSimpleName())
                .containsOnlyKeys(
                        constants.stream().map(AccessorBindingTest::accessor).toList());
    }

    static Stream<Arguments> row_and_column_lead_to_the_number_of_their_cell_in_either_order() {
        return TABLES.stream()
                .flatMap(views -> Arrays.stream(Edition.values()).map(edition -> Arguments.of(views, edition)));
    }

    @ParameterizedTest
    @MethodSource
    void row_and_column_lead_to_the_number_of_their_cell_in_either_order(Views views, Edition edition) {
        Section section = numbered(edition).sections().stream()
                .filter(candidate -> candidate.kind() == views.table().section())
                .findFirst()
                .orElseThrow();
        for (Heading row : views.table().rows()) {
            for (Heading column : views.table().columns()) {
                assertThat(List.of(
                                call(views.columns(), column, call(views.rows(), row, section)),
                                call(views.rows(), row, call(views.columns(), column, section))))
                        .as("%s, %s in %s", row, column, edition)
                        .containsOnly(expected(edition, views.table(), row, column));
            }
        }
    }

    private static AnnualReport numbered(Edition edition) {
        AnnualReportBuilder builder = AnnualReport.builder(edition);
        edition.cells()
                .forEach(path -> builder.set(
                        path, Figure.toDecimal(number(edition.cells().indexOf(path)), path.unit())));
        return builder.build();
    }

    private static long number(int index) {
        return index + 1L;
    }

    private static Object expected(Edition edition, TableKind table, Heading row, Heading column) {
        OptionalLong figure = table.cell(row, column).stream()
                .mapToInt(path -> edition.cells().indexOf(path))
                .filter(index -> index >= 0)
                .mapToLong(AccessorBindingTest::number)
                .findFirst();
        Unit unit = column.declaration().unit();
        return unit == Unit.ITEM
                ? figure
                : figure.stream()
                        .mapToObj(amount -> Figure.toDecimal(amount, unit))
                        .findFirst();
    }

    private static Object call(Class<?> view, Heading heading, Object on) {
        return Optional.ofNullable(accessors(view).get(accessor(heading)))
                .orElseThrow()
                .apply(on);
    }

    /** The constant in camelCase; in a group that tells rows apart {@code denied.stateSecret}. */
    private static String accessor(Heading heading) {
        Optional<String> group = heading.groups().stream()
                .filter(HeadingGroup::isQualifying)
                .map(HeadingGroup::name)
                .findFirst();
        return group.map(
                        name -> camelCase(name) + "." + camelCase(heading.name().substring(name.length() + 1)))
                .orElse(camelCase(heading.name()));
    }

    private static String camelCase(String constant) {
        return Pattern.compile("_(.)")
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** What the accessors of a view are called, those of its groups too, and what they return for an object. */
    private static Map<String, UnaryOperator<Object>> accessors(Class<?> view) {
        return methods(view)
                .flatMap(method -> method.getReturnType().isRecord() ? through(method) : Stream.of(direct(method)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, UnaryOperator<Object>> direct(Method method) {
        return Map.entry(method.getName(), view -> invoke(method, view));
    }

    private static Stream<Map.Entry<String, UnaryOperator<Object>>> through(Method group) {
        return methods(group.getReturnType())
                .map(method -> Map.entry(
                        group.getName() + "." + method.getName(), view -> invoke(method, invoke(group, view))));
    }

    private static Stream<Method> methods(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
                .filter(method -> !isComponent(method) && !isOfEveryObject(method));
    }

    private static boolean isComponent(Method method) {
        return method.getDeclaringClass().isRecord()
                && Arrays.stream(method.getDeclaringClass().getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }

    private static boolean isOfEveryObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(ofObject -> ofObject.getName().equals(method.getName()));
    }

    private static Object invoke(Method method, Object view) {
        try {
            return method.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
