package rensa.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

    @Test
    void areAtLeastSixteenWithIdsOfTheirOwn() {
        assertTrue(Presets.ALL.size() >= 16);
        assertEquals(
                Presets.ALL.size(),
                Presets.ALL.stream().map(Preset::id).distinct().count());
    }

    @Test
    void standTogetherShelfByShelf() {
        List<Shelf> shelves = Presets.ALL.stream().map(Preset::shelf).toList();
        assertEquals(EnumSet.allOf(Shelf.class), EnumSet.copyOf(shelves));
        assertEquals(shelves.stream().sorted().toList(), shelves);
    }

    @Test
    void areFoundById() {
        for (Preset preset : Presets.ALL) {
            assertEquals(Optional.of(preset), Presets.byId(preset.id()));
        }
        assertEquals(Optional.empty(), Presets.byId("pears"));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void everyStartGivesExactlyTheInputsOfItsProgram(LabStart start) {
        Set<String> inputs = start.parameters().keySet().stream()
                .filter(name -> name.startsWith("in."))
                .map(name -> name.substring("in.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(freeNames(start.parameters().get("program")), inputs);
    }

    /** Every start of the graph lab in the gallery and in the lessons. */
    static Stream<LabStart> starts() {
        Stream<LabStart> lessons = Lessons.ALL.stream()
                .flatMap(lesson -> lesson.sections().stream())
                .flatMap(section -> Stream.concat(Stream.of(section.start()), section.tries().stream()));
        return Stream.concat(Presets.ALL.stream().map(preset -> preset.start().inLab()), lessons)
                .filter(start -> start.lab().equals("graph"));
    }

    /** The names that no line assigns and no bracket follows, read without the parser. */
    private static Set<String> freeNames(String program) {
        Set<String> assigned = program.lines().map(line -> line.split(" = ")[0]).collect(Collectors.toSet());
        return Pattern.compile("[A-Za-z]\\w*\\b(?!\\()")
                .matcher(program)
                .results()
                .map(MatchResult::group)
                .filter(name -> !assigned.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
