/**
 * Stories told several times, with their quantities marked: what gathering is to find.
 *
 * Each article opens with a line `@ DAY`. `[toll:37]` is a telling of the quantity `toll` of its story; a name that ends
 * in `-x` has tellings that cannot all hold. What is marked once is a decoy: another town, another year, a part. All
 * places, people and events are invented. The rules were tuned on `seen`; `unseen` was written with it and only measured.
 */
export const seen: readonly string[] = [
  `@ 2011-03-02
The roof of the market hall in Dunmarrow fell in on Tuesday. [toll-x:Some 30] people were killed, and [hurt:more than 100] were injured. The hall was built in 1962 for [stalls:240] stalls. The town has [pop:about 9,000] inhabitants.
@ 2011-03-03
At least [toll-x:37] people died when the market hall in Dunmarrow collapsed, among them [kids:12] children. Doctors treated [hurt:118] wounded. Repairs in 2009 had cost [repair-x:$2.4 million].
@ 2011-03-05
The death toll of the collapse in Dunmarrow rose to [toll-x:41]. Of the dead, [kids:12] were children. Traders had rented [stalls:240] stalls in the hall. The repairs of 2009 cost the town [repair-x:$3.1 million], its treasurer said.
@ 2012-03-02
A year on, Dunmarrow remembers its [toll-x:41] dead. In Vessany, a town of [pop2:14,500] people, a hall like it was closed. Dunmarrow, with [pop:9,200] people, has no market now.`,
  `@ 2014-06-10
The council of Harrol passed a budget of [budget14:$40 million] for 2014 on Monday. It will spend [roads-x:$6 million] on roads and hire [teachers:25] teachers. Unemployment in Harrol stood at [jobless-x:8.2 percent] in May.
@ 2014-06-11
Harrol's councillors approved the town's [budget14:$40 million] budget for 2014 after a long debate. Roads will get [roads-x:$7.5 million] of it. The number of new teachers is [teachers:25].
@ 2015-06-09
Harrol's budget for 2015 is [budget15:$44 million]. In May 2014 unemployment in Harrol had been [jobless-x:9.1 percent], the labour office says.
@ 2014-06-12
In Tovelund, across the sound, the council's budget for 2014 came to [budget-tov:$61 million]. Unemployment there was [jobless-tov:6 percent].`,
  `@ 2009-09-20
The march through Ardell drew [crowd-x:some 12,000] people on Saturday, the police said. They arrested [arrests-x:14] demonstrators. Organisers had printed [leaflets:50,000] leaflets. The march was [route:three miles] long.
@ 2009-09-20
[crowd-x:More than 30,000] people marched through Ardell, according to the organisers. [arrests-x:Twenty-two] people were arrested after windows were broken. The route of the march, [route:4.8 kilometres] long, led past the mint.
@ 2009-09-21
The police in Ardell put the number of marchers at [crowd-x:12,000]. Organisers handed out [leaflets:50,000] leaflets before the march. [shops:Nine] shops lost their windows.
@ 2009-09-27
A week later, [crowd2:some 4,000] people marched through Lissom. Nobody was arrested there. In Ardell [shops:nine] shops are still boarded up.`,
  `@ 2016-02-11
The bridge over the Renn will be [length:1,200 metres] long and cost [cost-x:€340 million]. Work begins in April and will take [build:four years]. [lanes:Six] lanes are planned. The old bridge over the Renn cost [oldcost:€18 million] in 1958.
@ 2016-11-02
The Renn bridge is to cost [cost-x:€410 million], the ministry told parliament. The builders need [build:four years]. The bridge will carry [lanes:six] lanes of traffic.
@ 2018-04-30
Half of the new bridge over the Renn stands. The bridge, [length:1.2 kilometres] long, will cost [cost-x:nearly €500 million]. [workers:About 600] workers are on the site of the bridge.
@ 2018-05-02
[workers:More than 550] workers build the Renn bridge. They have used [steel:21,000 tonnes] of steel.`,
  `@ 2013-01-14
The fire in the Marl forest destroyed [area-x:300 hectares] of pine and [homes:eleven] houses. [crew:Some 250] firefighters fought it for [days:three days]. The damage comes to [damage-x:$5 million].
@ 2013-01-15
[homes:Eleven] homes were lost to the fire in the Marl forest, and [area-x:740 acres] of woodland. [crew:About 260] firefighters were on duty in the forest. Insurers put the damage at [damage-x:$9 million].
@ 2013-01-19
The Marl forest fire, which burned for [days:three days], destroyed [area-x:450 hectares]. [crew:Nearly 280] firefighters fought the fire. In 2003 a fire in the same forest destroyed [area03:90 hectares].`,
  `@ 2010-05-04
The pit at Corrow employs [miners-x:820] miners and dug [coal-x:1.1 million tonnes] of coal last year. The shaft is [depth:640 metres] deep. The company will close it in 2012.
@ 2010-05-06
Corrow's pit gives work to [miners-x:some 600] miners. It produced [coal-x:1.4 million tonnes] of coal in 2009. A ride down the shaft, [depth:640 metres] deep, takes [ride:four minutes].
@ 2012-12-20
When the pit at Corrow closed, [miners12:410] miners were left. In 2009 it had still dug [coal-x:1.1 million tonnes] of coal. Each miner got [pay:$30,000].
@ 2012-12-21
The company paid each of Corrow's miners [pay:$30,000] when the pit closed. The ride down the shaft took [ride:four minutes].`,
  `@ 2017-08-01
The survey by the Lantern found that [support-x:43 percent] of voters in Orrin want the airport. [against:Forty-nine percent] are against it. The survey asked [asked:1,200] voters. The airport would bring [jobs-x:2,000] jobs, the company says.
@ 2017-08-03
Of voters in Orrin, [support-x:56 percent] want the airport, a survey by the company found. It promises [jobs-x:some 3,500] jobs at the airport. The runway would be [runway:two miles] long.
@ 2017-08-05
The airport planned in Orrin has a runway of [runway:3.2 kilometres], and [noise:9,000] people would hear it. [against:49 percent] of Orrin's voters are against the airport, the Lantern's survey of [asked:1,200] voters found.`,
  `@ 2005-10-10
Ilse Marrander, [age:51], has been captain of the packet for [captain-x:nineteen years]. The packet carries [seats:300] passengers and makes [trips:four] trips a day. A ticket costs [ticket:12 crowns].
@ 2005-11-15
Captain Ilse Marrander, [age:51], took over the packet [captain-x:26 years] ago. The packet has room for [seats:300] passengers. Tickets for the packet cost [ticket:12 crowns].
@ 2006-10-12
The packet now makes [trips:four] trips daily under its captain, Ilse Marrander, [age:52].`,
];

export const unseen: readonly string[] = [
  `@ 2008-07-01
A ferry sank off Skerran on Monday. [aboard-x:At least 90] people were on board. [saved:Fifty-three] were rescued by trawlers. The water was [temp:nine degrees] cold. The ferry was built for [capacity:60] passengers.
@ 2008-07-02
The ferry that sank off Skerran had [aboard-x:78] people on board, the owners say. Trawlers rescued [saved:53] people. It was licensed for [capacity:60] passengers.
@ 2008-07-04
Divers found [found:seven] bodies in the ferry off Skerran. The ferry was carrying [aboard-x:104] people, the coastguard says. The owners bought the ferry for [price:$1.2 million] in 1999.
@ 2009-07-01
Skerran's ferry, bought for [price:$1.2 million], lies at [seabed:45 metres]. Another ferry sank off Ulm with [ulm:31] people on board.`,
  `@ 2012-04-02
The hospital in Beck treated [patients-x:41,000] patients in 2011. It has [beds:320] beds and [nurses-x:510] nurses. Its debt is [debt:$12 million]. The hospital in Lorn treated [lorn:18,000] patients in 2011.
@ 2012-04-05
Some [patients-x:36,000] patients were treated in the hospital of Beck in 2011. The [beds:320] beds are never empty. Beck's hospital owes the banks [debt:about $12 million] in debt.
@ 2013-04-04
In 2012 the hospital in Beck treated [patients12:44,000] patients. It employs [nurses-x:470] nurses, the union says.
@ 2012-05-01
The hospital in Beck has [beds:320] beds. It employs [nurses-x:more than 500] nurses, its director said.`,
  `@ 2015-01-20
Heavy snow cut off [villages:17] villages in the Tarn valley. [snow-x:Two metres] of snow fell in [night:one night]. The army sent [soldiers-x:400] soldiers. Power failed in [power:6,000] homes.
@ 2015-01-21
In the Tarn valley, [villages:seventeen] villages are cut off by snow. The army has [soldiers-x:some 250] soldiers there. [power:About 6,000] homes are without power.
@ 2015-01-23
The [soldiers-x:400] soldiers in the Tarn valley cleared [roads:30 miles] of road. In the Ness valley, [ness:three] villages were cut off.
@ 2015-01-24
Soldiers cleared [roads:48 kilometres] of road in the Tarn valley, where [snow-x:more than three metres] of snow had fallen.`,
  `@ 2019-03-12
Quill, the maker of pens, cut [cuts-x:1,500] jobs on Monday. Its revenue fell to [revenue:$820 million] in 2018. Shares of Quill lost [shares:11 percent]. Its chief earned [chief-x:$4 million] in 2018.
@ 2019-03-13
Quill will cut [cuts-x:up to 1,200] jobs, the union said. Quill's shares lost [shares:11 percent] on Monday. Revenue came to [revenue:$820 million] in 2018.
@ 2019-03-15
The chief of Quill was paid [chief-x:$6.5 million] in 2018, while [cuts-x:1,500] jobs go. The factory in Oster has [oster:900] workers.
@ 2020-03-10
Quill's revenue in 2019 was [revenue19:$790 million]. In 2018 the chief of Quill had earned [chief-x:$4 million].`,
  `@ 2007-11-05
The census counted [sheep-x:62,000] sheep and [cows:8,400] cows on the Isle of Harrol. [farms:Some 310] farms are left. In 1950 there were [farms50:1,100] farms on the isle.
@ 2007-11-08
There are [sheep-x:48,000] sheep on the Isle of Harrol, the farmers' union says, and [cows:8,400] cows. The isle has [farms:312] farms.
@ 2008-02-02
[farms:About 300] farms keep sheep on the Isle of Harrol. The census found [sheep-x:62,000] sheep. Wool brings [wool:$2] a kilo.
@ 2008-03-02
Wool from the Isle of Harrol brings [wool:$2] a kilo. On Brae there are [brae:5,000] sheep.`,
  `@ 2018-09-01
The concert in the quarry at Lenn drew [fans-x:25,000] fans. Tickets cost [ticket-x:$45]. The band played for [played:two hours]. [police:About 150] police officers were there.
@ 2018-09-02
[fans-x:Some 18,000] fans heard the concert in the quarry at Lenn. They had paid [ticket-x:$60] for a ticket. The police sent [police:150] officers to the concert in Lenn.
@ 2018-09-02
The band played [played:almost two hours] in the quarry at Lenn. [fans-x:Twenty-five thousand] fans came. In Oster, the band had drawn [oster:9,000] fans.`,
  `@ 2004-03-03
The dam at Gorran is [height:112 metres] high and holds back [water:40 million cubic metres] of water. It leaks [leak-x:30 litres] a second. [below:Some 5,000] people live below the dam.
@ 2004-03-04
The dam at Gorran, [height:112 metres] high, leaks [leak-x:80 litres] a second, an engineer said. About [below:5,200] people live below the dam.
@ 2004-03-09
Repairs to the dam at Gorran will cost [repair-x:$14 million] and take [months:eighteen months]. Engineers measured a leak of [leak-x:30 litres] a second.
@ 2004-04-01
Gorran's dam will be repaired in [months:18 months] for [repair-x:$22 million]. The dam at Sill is [sill:60 metres] high.`,
  `@ 2016-05-20
The court in Vessany sentenced the banker Aldous Teck to [years-x:seven years] in prison. He had stolen [stolen-x:$3.2 million] from [clients:212] clients. He is [teck:58].
@ 2016-05-21
Aldous Teck, [teck:58], a banker, got [years-x:seven years]. His [clients:212] clients lost [stolen-x:$3.2 million].
@ 2016-06-01
The banker Aldous Teck stole [stolen-x:more than $5 million] from [clients:over 200] clients. The court sentenced him to [years-x:nine years] in prison. His partner got [partner:two years].`,
];
