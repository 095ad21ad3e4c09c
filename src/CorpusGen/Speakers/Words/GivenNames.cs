namespace CorpusGen.Speakers.Words;

/// <summary>
/// Common given names by the gender they tell. Origin: the most frequent names of the United States Social Security Administration's
/// public national tables (births of 1940 to 2000, first two hundred of each sex, those common for both left out), and everyday given
/// names of other languages in the usual English spellings, compiled from general knowledge. A name that is missing tells nothing.
/// </summary>
internal static class GivenNames
{
    public const string Masculine = """
        james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald mark paul steven andrew
        kenneth joshua kevin brian george edward ronald timothy jason jeffrey jacob gary nicholas eric jonathan stephen larry justin
        scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas
        zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terrence sean austin arthur lawrence jesse bryan joe
        bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bradley
        barack bernie ted marco mitt mike bill jim tom bob dan ben rick ron chris steve jeff greg matt josh tim ken tony rob dick don doug ed fred
        gene glenn harry ian ivan jared jerome jimmy joel jorge karl kirk kurt leo leon leonard lloyd luis luke manuel marcus mario martin marvin
        max melvin micah miguel milton mitchell nick norman oliver oscar omar pablo pedro phil rafael ray reginald rex reince rudy rupert salvador
        sam sidney stanley stuart theodore todd travis trevor troy tucker victor warren wesley jeb newt mitch rand lindsey chuck harvey
        vladimir sergei sergey sergej dmitri dmitry dmitriy mikhail nikolai nikolay aleksandr alexei alexey aleksei andrei andrey boris igor oleg pavel
        viktor yuri yury maxim konstantin anatoly evgeny yevgeny grigory leonid roman ruslan vitaly volodymyr oleksandr petro
        emmanuel francois jacques jean pierre philippe nicolas michel laurent henri antoine marcel olivier
        hans klaus wolfgang jurgen helmut dieter heinz otto franz frank-walter olaf jens horst gerhard friedrich
        giuseppe giovanni paolo luigi matteo silvio sergio enrico mateo alberto antonio carlos diego eduardo enrique ernesto felipe fernando
        francisco gustavo hector hugo ignacio javier joaquin jorge julio lorenzo ricardo roberto rodrigo raul nicolas
        mohammed muhammad mohamed ahmed ahmad ali hassan hussein ibrahim khalid mahmoud mustafa omar yusuf abdullah abdul osama tariq bashar
        recep tayyip kemal mehmet hamid javad ayman benjamin bibi yitzhak shimon ehud avigdor moshe yair
        narendra rahul rajiv amit arjun sanjay vijay ravi shinzo hiroshi kenji takashi yoshihide fumio taro antony boris nigel jeremy alistair
        gordon angus hamish ewan callum neil rishi keir tobias lars erik bjorn sven anders henrik magnus nils gunnar olav mikael
        derek darren dustin dylan corey cory cody blake brett brad chad clayton clint craig curtis dale darrell dean drew duane dwight earl edgar
        elliott ernest floyd forrest grant guy herbert herman howard hunter isaac jay jonah josiah julian kent lance lester lewis lyle malcolm
        maurice morgan nathaniel neal owen preston quentin ross ruben russ saul seth shane shaun simon spencer tommy tyrone vernon wade wallace zach
        """;

    public const string Feminine = """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna
        michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna
        pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria
        ruth virginia lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann
        kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana
        brittany doris kayla alexis lori marie hillary melania ivanka michele carly kellyanne huma cheryl debbie wendy nikki sally tammy tina
        tracy valerie vanessa veronica vicki yolanda yvonne allison alison anne annette april audrey becky beth bonnie carla caroline cathy
        cecilia claire claudia colleen connie courtney crystal cindy dana dawn delores edith eileen elaine eleanor ellen erica erin esther eva
        faith felicia florence gail geraldine gina ginger gwendolyn hazel heidi hilda holly hope ida irene isabel jane janelle jeanette jeanne
        jenna jenny jill joann joanne jo josephine juanita kate katie katrina kathy kelli kendra kristen kristin kristina kristi lena leslie lillian
        loretta lorraine lucille lucy lydia lynn mabel marcia marian marjorie marlene maureen maxine melinda mildred miranda molly monica
        myrtle nadia naomi natasha nina nora norma olga pauline peggy penny phyllis regina renee rhonda rita roberta rosa rose rosemary roxanne
        sabrina sheila shannon sherry stacy stella sue suzanne sylvia tamara tanya tiffany toni vera vivian wanda whitney wilma yvette zoe
        angela ursula annegret heike sabine ingrid astrid greta marine segolene brigitte dominique christiane maryam fatima aisha khadija leila
        maria sofia elena svetlana tatiana natalia natalya irina olga anastasia ekaterina yulia yelena ludmila lyudmila marina galina oksana
        nancy alexandria kamala elise condoleezza madeleine theresa nicola jacinda sanna mette kaja aung indira sonia benazir sheryl
        jocelyn alicia amelia angelina bridget camille cara carmen cassandra celeste chelsea chloe daisy deirdre desiree ebony elisa fiona
        gabriela gabrielle gretchen guadalupe hailey ines ivy jasmine joy juliet kara kirsten latoya leah lily lois louise luz maggie mallory
        mandy margarita marisol meredith mindy nadine noreen paula priscilla raquel rochelle rosie sasha selena shelby sonya susana tonya trisha
        """;
}
