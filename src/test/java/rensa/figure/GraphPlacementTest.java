package rensa.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rensa.engine.Graph;
import rensa.engine.Ops;

class GraphPlacementTest {
    private final GraphPlacement placement = new GraphPlacement();

    @Test
    void applesFitIntoASmallFigure() {
        Graph apples = SampleGraphs.apples("apple", "total");
        GraphFigure figure = placement.place(apples);
        FigureRules.assertAll(apples, figure);
        assertTrue(figure.width() <= 640 && figure.height() <= 300, figure.width() + " × " + figure.height());
    }

    @Test
    void leavesAreBoxesAndOperationsAreCirclesOrPills() {
        Graph.Builder builder = Graph.builder();
        int relu = builder.operation(Ops.RELU, builder.input("x"));
        Graph graph = builder.build(builder.operation(Ops.SOFTMAX_CROSS_ENTROPY, relu, builder.constant(1)));
        assertEquals(
                List.of(Form.BOX, Form.CIRCLE, Form.BOX, Form.PILL),
                placement.place(graph).nodes().stream()
                        .map(GraphFigure.Node::form)
                        .toList());
    }

    @Test
    void onlyTheOutputIsMarked() {
        Graph apples = SampleGraphs.apples("apple", "total");
        assertEquals(
                List.of(apples.output().index()),
                placement.place(apples).nodes().stream()
                        .filter(GraphFigure.Node::output)
                        .map(GraphFigure.Node::index)
                        .toList());
    }

    @Test
    void aLeafMayBeTheOutput() {
        Graph.Builder builder = Graph.builder();
        Graph graph = builder.build(builder.input("x"));
        GraphFigure figure = placement.place(graph);
        FigureRules.assertAll(graph, figure);
        assertTrue(figure.nodes().get(0).output());
    }

    @Test
    void everyOperationHasRoomForItsNameUnderIt() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        int square = builder.operation(Ops.MULTIPLY, x, x);
        GraphFigure figure = placement.place(builder.build(square));
        assertTrue(figure.nodes().get(x).caption().isEmpty());
        assertTrue(figure.nodes().get(square).caption().isPresent());
    }

    @Test
    void theFirstOperandArrivesAboveTheSecond() {
        Graph.Builder builder = Graph.builder();
        int b = builder.input("b");
        int a = builder.input("a");
        GraphFigure figure = placement.place(builder.build(builder.operation(Ops.SUBTRACT, a, b)));
        Point first = figure.edges().get(0).route().end();
        Point second = figure.edges().get(1).route().end();
        assertTrue(first.y() < second.y());
        assertTrue(FigureRules.box(figure, a).y() < FigureRules.box(figure, b).y());
    }

    @Test
    void bothEdgesOfASquareAreVisible() {
        Graph square = SampleGraphs.square();
        GraphFigure figure = placement.place(square);
        FigureRules.assertAll(square, figure);
        assertNotEquals(
                figure.edges().get(0).route().path(),
                figure.edges().get(1).route().path());
    }

    @Test
    void aStructureIsPlacedOnce() {
        GraphFigure apples = placement.place(SampleGraphs.apples("apple", "total"));
        assertSame(apples, placement.place(SampleGraphs.apples("apple", "total")));
        assertSame(apples, placement.place(SampleGraphs.apples("lemon", "costs")));
        assertEquals(1, placement.placements());
    }

    @Test
    void theWholeProgramSharesItsFigures() {
        GraphFigure apples =
                GraphPlacement.of(SampleGraphs.apples("apple", "total")).orElseThrow();
        long count = GraphPlacement.count();
        assertSame(
                apples, GraphPlacement.of(SampleGraphs.apples("apple", "total")).orElseThrow());
        assertEquals(count, GraphPlacement.count());
    }

    @Test
    void anotherStructureIsPlacedAnew() {
        GraphFigure apples = placement.place(SampleGraphs.apples("apple", "total"));
        assertNotSame(apples, placement.place(SampleGraphs.apples("a very long fruit", "total")));
        assertNotSame(apples, placement.place(SampleGraphs.square()));
        assertEquals(3, placement.placements());
    }

    @Test
    void theSameStructureAlwaysGivesTheSameFigure() {
        Graph graph = SampleGraphs.random(60, 7);
        assertEquals(placement.place(graph), new GraphPlacement().place(graph));
    }

    @Test
    void manyThreadsMayPlaceAtOnce() {
        List<Graph> graphs = IntStream.range(0, 32)
                .mapToObj(i -> SampleGraphs.random(20, i % 8))
                .toList();
        List<GraphFigure> figures =
                graphs.parallelStream().map(placement::place).toList();
        assertEquals(8, placement.placements());
        for (int i = 0; i < graphs.size(); i++) {
            assertEquals(LayeredPlacement.place(Structure.of(graphs.get(i))), figures.get(i));
        }
    }

    @Test
    void theLargestGraphIsPlacedInGoodTime() {
        Graph graph = SampleGraphs.random(200, 1);
        FigureRules.assertAll(graph, assertTimeout(Duration.ofSeconds(20), () -> placement.place(graph)));
    }

    @Property(tries = 100)
    void everyFigureKeepsTheRules(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        Graph graph = SampleGraphs.random(size, seed);
        FigureRules.assertAll(graph, LayeredPlacement.place(Structure.of(graph)));
    }

    @Test
    void aGraphThatNobodyCouldReadIsNotPlaced() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        int sum = x;
        for (int i = 0; i < 150; i++) {
            sum = builder.operation(Ops.ADD, sum, x);
        }
        long count = GraphPlacement.count();
        assertTrue(GraphPlacement.of(builder.build(sum)).isEmpty());
        assertEquals(count, GraphPlacement.count());
    }
}
