<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>AboutWindow</name>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>About</source>
   <translation>정보</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Drag-and-drop machine-learning experiments and azureml_main scripts on your own computer.</source>
   <translation>내 컴퓨터에서 모듈을 끌어다 놓아 만드는 머신러닝 실험과 azureml_main 스크립트.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Free software under the Apache License 2.0.</source>
   <translation>Apache License 2.0을 따르는 자유 소프트웨어입니다.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>About</source>
   <translation>정보</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>About the studio</source>
   <translation>스튜디오 정보</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Actual size</source>
   <translation>실제 크기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Arrange in layers</source>
   <translation>층으로 정렬</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Arrange palette, properties and panes as they were in the beginning</source>
   <translation>팔레트, 속성, 결과 창을 처음 배치로 되돌립니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Arrange the selected modules, or all, with data flowing down</source>
   <translation>선택한 모듈(없으면 전체)을 데이터가 아래로 흐르도록 정렬합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Chart…</source>
   <translation>차트…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Close tab</source>
   <translation>탭 닫기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Close the experiment that shows</source>
   <translation>보고 있는 실험을 닫습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Collect what a report of a problem needs</source>
   <translation>문제 보고에 필요한 정보를 모읍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Commands</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Draw a chart of the dataset on screen, or of the selected module</source>
   <translation>화면의 데이터 집합이나 선택한 모듈의 차트를 그립니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Fill the screen with the window</source>
   <translation>창으로 화면을 가득 채웁니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Find a command by typing its name</source>
   <translation>이름을 입력하여 명령을 찾습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Find a module</source>
   <translation>모듈 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Find a node by its name, comment, script or parameters</source>
   <translation>이름, 설명, 스크립트, 매개 변수로 노드를 찾습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Find in the experiment</source>
   <translation>실험에서 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Fit</source>
   <translation>맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Full screen</source>
   <translation>전체 화면</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Give tables, figures and the log the whole window</source>
   <translation>표, 그림, 로그에 창 전체를 내줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Go to the palette's search</source>
   <translation>팔레트의 검색으로 이동합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Help on the selected module, or on the studio</source>
   <translation>선택한 모듈 또는 스튜디오의 도움말</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Import…</source>
   <translation>가져오기…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Large output</source>
   <translation>결과 크게 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Leave</source>
   <translation>나가기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Load tables, zip archives or Python scripts, each as a module</source>
   <translation>표, zip 파일, Python 스크립트를 각각 모듈로 불러옵니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Look, editor, runs, sandbox, shortcuts</source>
   <translation>모양, 편집기, 실행, 샌드박스, 단축키</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Make a report…</source>
   <translation>보고서 만들기…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Make the experiment ready to be published</source>
   <translation>실험을 게시할 수 있게 준비합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>New</source>
   <translation>새로 만들기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>New experiment</source>
   <translation>새 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Next run</source>
   <translation>다음 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Next tab</source>
   <translation>다음 탭</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Open an experiment</source>
   <translation>실험을 엽니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Open the log folder</source>
   <translation>로그 폴더 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Open…</source>
   <translation>열기…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Previous tab</source>
   <translation>이전 탭</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Prior run</source>
   <translation>이전 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Quit</source>
   <translation>끝내기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Redo</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Report a problem…</source>
   <translation>문제 보고…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Reset the layout</source>
   <translation>배치 초기화</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Run</source>
   <translation>실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Run history</source>
   <translation>실행 기록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Run selected</source>
   <translation>선택 항목 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Run the experiment</source>
   <translation>실험을 실행합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Run the selected modules and what they need</source>
   <translation>선택한 모듈과 거기에 필요한 모듈을 실행합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Save as…</source>
   <translation>다른 이름으로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Save the experiment</source>
   <translation>실험을 저장합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Save the experiment to another file</source>
   <translation>실험을 다른 파일에 저장합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Set up web service</source>
   <translation>웹 서비스 설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Settings…</source>
   <translation>설정…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show all modules</source>
   <translation>모든 모듈을 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show all runs of the experiment, with their results</source>
   <translation>실험의 모든 실행을 결과와 함께 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show in a minute what is where</source>
   <translation>무엇이 어디에 있는지 1분 만에 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show samples and recent experiments</source>
   <translation>샘플과 최근 실험을 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show the folder with the studio's own log</source>
   <translation>스튜디오 로그가 있는 폴더를 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show the next experiment</source>
   <translation>다음 실험을 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show the previous experiment</source>
   <translation>이전 실험을 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show the run after the one that shows</source>
   <translation>지금 보이는 실행의 다음 실행을 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Show the run before, read-only</source>
   <translation>이전 실행을 읽기 전용으로 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Start page</source>
   <translation>시작 페이지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Start, test and stop the experiment as a web service</source>
   <translation>실험을 웹 서비스로 시작, 테스트, 중지합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Stop the run</source>
   <translation>실행을 멈춥니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Tour</source>
   <translation>둘러보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Web service…</source>
   <translation>웹 서비스…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Write the experiment and its results to one HTML or PDF file</source>
   <translation>실험과 결과를 HTML 또는 PDF 파일 하나로 만듭니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Zoom in</source>
   <translation>확대</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Zoom out</source>
   <translation>축소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Zoom to 100 %</source>
   <translation>100 %로 확대/축소</translation>
  </message>
 </context>
 <context>
  <name>ActivityPage</name>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Log of the service</source>
   <translation>서비스 로그</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>No requests yet</source>
   <translation>아직 요청이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Requests</source>
   <translation>요청</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>What the service logs shows here.</source>
   <translation>서비스가 기록하는 내용이 여기에 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>{0} requests, {1} failed · median {2:.1f} ms, 95 % within {3:.1f} ms</source>
   <translation>요청 {0}건, 실패 {1}건 · 중앙값 {2:.1f} ms, 95 %가 {3:.1f} ms 이내</translation>
  </message>
 </context>
 <context>
  <name>AppearancePage</name>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>A web service runs. The language changes at the next start.</source>
   <translation>웹 서비스가 실행 중입니다. 다음에 시작할 때 언어가 바뀝니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Appearance</source>
   <translation>모양</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>As the system</source>
   <translation>시스템 설정에 따름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>In force when the studio is started the next time.</source>
   <translation>스튜디오를 다음에 시작할 때 적용됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Light</source>
   <translation>밝게</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Look</source>
   <translation>테마</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Show an overview of large experiments</source>
   <translation>큰 실험의 전체 지도 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Size of everything</source>
   <translation>전체 크기</translation>
  </message>
 </context>
 <context>
  <name>Arranger</name>
  <message>
   <location filename="../../studio/gui/panes/table_arranging.py" />
   <source>There is not enough memory for that.</source>
   <translation>이 작업을 하기에는 메모리가 부족합니다.</translation>
  </message>
 </context>
 <context>
  <name>BarChart</name>
  <message>
   <location filename="../../studio/gui/panes/model/bars.py" />
   <source>and {0} more, in the table</source>
   <translation>외 {0}개는 표에 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/bars.py" />
   <source>± {0} from tree to tree</source>
   <translation>트리마다 ± {0}</translation>
  </message>
 </context>
 <context>
  <name>BarPage</name>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>(Intercept)</source>
   <translation>(절편)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Coefficient</source>
   <translation>계수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Feature</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Row of numbers</source>
   <translation>숫자 행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>The class or component whose numbers are drawn</source>
   <translation>그림에 표시할 클래스 또는 성분</translation>
  </message>
 </context>
 <context>
  <name>BarsChart</name>
  <message>
   <location filename="../../studio/gui/panes/charts/bars.py" />
   <source>Most frequent values</source>
   <translation>가장 많은 값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/bars.py" />
   <source>{0} others</source>
   <translation>그 밖의 값 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/bars.py" />
   <source>{0}: {1} rows ({2})</source>
   <translation>{0}: {1}행({2})</translation>
  </message>
 </context>
 <context>
  <name>BinaryView</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Choose a row to move the threshold to the lower end of its bin</source>
   <translation>행을 선택하면 임계값이 그 구간의 아래 끝으로 이동합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Cumulative gain</source>
   <translation>누적 이득</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>False positive rate</source>
   <translation>거짓 양성률</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>How many of the positive rows are found among the highest scores</source>
   <translation>점수가 가장 높은 행들에서 양성 행을 얼마나 찾는지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>How many of those called positive are, for how many that are found</source>
   <translation>찾아낸 비율에 따라, 양성으로 판정한 것 중 실제 양성의 비율</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>How many positive rows are found for how many false alarms</source>
   <translation>거짓 경보의 비율에 따라 양성 행을 얼마나 찾는지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>How many times more positive rows than by chance</source>
   <translation>무작위보다 양성 행이 몇 배 많은지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Lift</source>
   <translation>리프트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Positive class: {0}</source>
   <translation>양성 클래스: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Precision</source>
   <translation>정밀도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Precision/Recall</source>
   <translation>정밀도/재현율</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>ROC</source>
   <translation>ROC</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Recall</source>
   <translation>재현율</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Score bins</source>
   <translation>점수 구간</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Share of positive rows found</source>
   <translation>찾아낸 양성 행의 비율</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>Share of rows called positive</source>
   <translation>양성으로 판정한 행의 비율</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>True positive rate</source>
   <translation>참 양성률</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/binary_view.py" />
   <source>{0}: AUC {1}; at threshold {2}, precision {3}, recall {4}</source>
   <translation>{0}: AUC {1}, 임계값 {2}에서 정밀도 {3}, 재현율 {4}</translation>
  </message>
 </context>
 <context>
  <name>BoxChart</name>
  <message>
   <location filename="../../studio/gui/panes/charts/box.py" />
   <source>Box plot</source>
   <translation>상자 그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/box.py" />
   <source>There is no finite value to draw.</source>
   <translation>그릴 수 있는 유한한 값이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/box.py" />
   <source>Whiskers {0} to {4}, box {1} to {3}, median {2}, {5} values beyond the whiskers</source>
   <translation>수염 {0} ~ {4}, 상자 {1} ~ {3}, 중앙값 {2}, 수염 밖의 값 {5}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/box.py" />
   <source>{0} rows</source>
   <translation>{0}행</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <location filename="../../studio/gui/canvas/port_item.py" />
   <source>1 column</source>
   <translation>열 1개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/port_item.py" />
   <source>1 row</source>
   <translation>행 1개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/links.py" />
   <source>A node cannot feed itself.</source>
   <translation>노드는 자기 자신에게 연결할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Add a frame</source>
   <translation>틀 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Add module…</source>
   <translation>모듈 추가…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/placing.py" />
   <source>Add “{}”</source>
   <translation>“{}” 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/arranging.py" />
   <source>Align left</source>
   <translation>왼쪽 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/arranging.py" />
   <source>Align tops</source>
   <translation>위쪽 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/arranging.py" />
   <source>Arrange</source>
   <translation>정렬</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Arrange in layers</source>
   <translation>층으로 정렬</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/node_item.py" />
   <source>Asks for more than the sandbox gives: see the properties</source>
   <translation>샌드박스가 허용하는 것보다 더 많은 것을 요구합니다: 속성을 보세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Back to the level above</source>
   <translation>상위 단계로 돌아가기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Back to the node before</source>
   <translation>이전 노드로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Blue</source>
   <translation>파랑</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Cancelled</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Collapse into a sub-experiment</source>
   <translation>하위 실험으로 접기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Colour</source>
   <translation>색</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/links.py" />
   <source>Connect an input to an output, not to another input.</source>
   <translation>입력은 다른 입력이 아니라 출력에 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/links.py" />
   <source>Connect an output to an input, not to another output.</source>
   <translation>출력은 다른 출력이 아니라 입력에 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Connect in order</source>
   <translation>순서대로 연결</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Connect to</source>
   <translation>연결 대상</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Cut</source>
   <translation>잘라내기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Detach</source>
   <translation>떼어 내기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Disable</source>
   <translation>사용 안 함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Disable or enable</source>
   <translation>사용 안 함/사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Disabled</source>
   <translation>사용 안 함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/node_item.py" />
   <source>Disabled: what comes in goes past it</source>
   <translation>사용 안 함: 들어온 데이터가 그대로 지나갑니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Disconnect</source>
   <translation>연결 끊기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Done in {}</source>
   <translation>{} 만에 완료</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/backdrop.py" />
   <source>Drag modules here</source>
   <translation>모듈을 여기로 끌어다 놓으세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Duplicate</source>
   <translation>복제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Edit comment</source>
   <translation>설명 편집</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Edit the frame's text</source>
   <translation>틀의 글 편집</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Enable</source>
   <translation>사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/links.py" />
   <source>Every input that fits is taken. Drop on the one to replace.</source>
   <translation>맞는 입력이 모두 사용 중입니다. 바꿀 입력 위에 놓으세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Expand the sub-experiment</source>
   <translation>하위 실험 펼치기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Failed: {}</source>
   <translation>실패: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/backdrop.py" />
   <source>Files can be dropped, too: tables, zips, scripts</source>
   <translation>파일도 놓을 수 있습니다: 표, zip, 스크립트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Fit to window</source>
   <translation>창에 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Forward again</source>
   <translation>다시 앞으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/stub_item.py" />
   <source>From outside:</source>
   <translation>바깥에서 들어옴:</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Green</source>
   <translation>초록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Grey</source>
   <translation>회색</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/arranging.py" />
   <source>In layers</source>
   <translation>층으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Input: {}</source>
   <translation>입력: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/move_tool.py" />
   <source>Insert “{}”</source>
   <translation>“{}” 삽입</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Next frame</source>
   <translation>다음 틀</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Not run yet</source>
   <translation>아직 실행되지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/framing.py" />
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Open the sub-experiment</source>
   <translation>하위 실험 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Out of date</source>
   <translation>오래됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Output: {}</source>
   <translation>출력: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Paste</source>
   <translation>붙여넣기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Ports of the sub-experiment</source>
   <translation>하위 실험의 포트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Red</source>
   <translation>빨강</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Rename</source>
   <translation>이름 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Reused</source>
   <translation>재사용됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Run selected</source>
   <translation>선택 항목 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Running…</source>
   <translation>실행 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Running… {} %</source>
   <translation>실행 중… {} %</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Running… {} s</source>
   <translation>실행 중… {}초</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Select</source>
   <translation>선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Select all</source>
   <translation>모두 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Select what depends on it</source>
   <translation>이것에 의존하는 것 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Select what it depends on</source>
   <translation>이것이 의존하는 것 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Skipped</source>
   <translation>건너뜀</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Skipped: {}</source>
   <translation>건너뜀: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/arranging.py" />
   <source>Spread across</source>
   <translation>가로 간격 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/arranging.py" />
   <source>Spread down</source>
   <translation>세로 간격 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/group_item.py" />
   <source>Sub-experiment</source>
   <translation>하위 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/node_item.py" />
   <source>The sandbox is open: see the properties</source>
   <translation>샌드박스가 열려 있습니다: 속성을 보세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/placing.py" />
   <source>There is no module “{}” here.</source>
   <translation>“{}” 모듈이 여기에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/node_item.py" />
   <source>To mend: {}</source>
   <translation>고칠 점: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/stub_item.py" />
   <source>To outside:</source>
   <translation>바깥으로 나감:</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Violet</source>
   <translation>보라</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Visualize</source>
   <translation>시각화</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Visualize (run the node first)</source>
   <translation>시각화 (노드를 먼저 실행하세요)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>Waiting</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>What depends on it</source>
   <translation>이것에 의존하는 것</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>What it depends on</source>
   <translation>이것이 의존하는 것</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Yellow</source>
   <translation>노랑</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Zoom to the selection</source>
   <translation>선택 항목으로 확대</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/port_item.py" />
   <source>optional</source>
   <translation>선택 사항</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/backdrop.py" />
   <source>or double-click one in the palette,</source>
   <translation>또는 팔레트에서 두 번 클릭하거나,</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/backdrop.py" />
   <source>or press any key and type its name</source>
   <translation>아무 키나 눌러 이름을 입력하세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>under 0.1 s</source>
   <translation>0.1초 미만</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/port_item.py" />
   <source>{:,} columns</source>
   <translation>열 {:,}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/port_item.py" />
   <source>{:,} rows</source>
   <translation>행 {:,}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>{:.1f} s</source>
   <translation>{:.1f}초</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>{} (replaces)</source>
   <translation>{} (바꿈)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/drops.py" />
   <source>{} cannot be read: {}</source>
   <translation>{} 파일을 읽을 수 없습니다: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>{} h {} min</source>
   <translation>{}시간 {}분</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/links.py" />
   <source>{} has no inputs.</source>
   <translation>{}에는 입력이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/links.py" />
   <source>{} has no outputs.</source>
   <translation>{}에는 출력이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/drops.py" />
   <source>{} is not UTF-8 text.</source>
   <translation>{} 파일은 UTF-8 텍스트가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/drops.py" />
   <source>{} is too large for a script.</source>
   <translation>{} 파일은 스크립트로는 너무 큽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>{} min {} s</source>
   <translation>{}분 {}초</translation>
  </message>
 </context>
 <context>
  <name>CanvasView</name>
  <message>
   <location filename="../../studio/gui/canvas/view.py" />
   <source>Canvas</source>
   <translation>캔버스</translation>
  </message>
 </context>
 <context>
  <name>CellWindow</name>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source> · page {0} of {1}</source>
   <translation> · {1}쪽 중 {0}쪽</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Copied.</source>
   <translation>복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>It begins like a {0} picture, but is damaged ({1}). Save it to look into it.</source>
   <translation>{0} 그림처럼 시작하지만 손상되었습니다({1}). 내용을 살펴보려면 파일로 저장하십시오.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Missing value</source>
   <translation>결측값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Next page</source>
   <translation>다음 쪽</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Previous page</source>
   <translation>이전 쪽</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Reading…</source>
   <translation>읽는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Save the cell</source>
   <translation>셀 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Saved {0}.</source>
   <translation>{0} 파일을 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>Save…</source>
   <translation>저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>The picture has {0} × {1} points: too many to show here. Save the cell and open it in a program for pictures.</source>
   <translation>그림의 크기가 {0} × {1} 화소로, 여기에서 보여 주기에는 너무 큽니다. 셀을 저장한 뒤 그림 프로그램에서 여십시오.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>This cell cannot be shown</source>
   <translation>이 셀은 보여 줄 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/cell_window.py" />
   <source>{0} characters</source>
   <translation>{0}자</translation>
  </message>
 </context>
 <context>
  <name>ChangesDialog</name>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>Ctrl+Z in the canvas takes it all back in one step.</source>
   <translation>캔버스에서 Ctrl+Z를 누르면 한 번에 모두 되돌립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>Nothing had to be changed.</source>
   <translation>바꿀 것이 없었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>Set up web service</source>
   <translation>웹 서비스 설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>The experiment is ready to be published</source>
   <translation>실험을 게시할 준비가 되었습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>The predictive experiment is in a tab of its own</source>
   <translation>예측 실험은 새 탭에 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>The training experiment stays as it is. Close the tab to undo this.</source>
   <translation>학습 실험은 그대로 남습니다. 되돌리려면 그 탭을 닫으세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>Web service…</source>
   <translation>웹 서비스…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>What was changed</source>
   <translation>바뀐 내용</translation>
  </message>
 </context>
 <context>
  <name>ChartForm</name>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Bars</source>
   <translation>막대</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Bars that count rows need no column of values</source>
   <translation>행 수를 세는 막대에는 값 열이 필요 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Box</source>
   <translation>상자</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Cells that count rows need no column of values</source>
   <translation>행 수를 세는 칸에는 값 열이 필요 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Choose a column</source>
   <translation>열을 선택하세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Colour</source>
   <translation>색</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Columns</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Correlation</source>
   <translation>상관관계</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Groups</source>
   <translation>그룹</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Heat map</source>
   <translation>히트맵</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Histogram</source>
   <translation>히스토그램</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Largest</source>
   <translation>최댓값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Line</source>
   <translation>선</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Logarithmic x axis</source>
   <translation>x축 로그 눈금</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Logarithmic y axis</source>
   <translation>y축 로그 눈금</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Matrix</source>
   <translation>산점도 행렬</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Mean</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Median</source>
   <translation>중앙값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Number of rows</source>
   <translation>행 수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Ranges</source>
   <translation>구간 수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Row number</source>
   <translation>행 번호</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Scatter</source>
   <translation>산점도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Several columns on the y axis have a colour each</source>
   <translation>y축에 열이 여럿이면 열마다 색이 다릅니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Shows</source>
   <translation>표시 값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Size</source>
   <translation>크기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Smallest</source>
   <translation>최솟값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Sum</source>
   <translation>합계</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Title</source>
   <translation>제목</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>Values</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>x axis</source>
   <translation>x축</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/form.py" />
   <source>y axis</source>
   <translation>y축</translation>
  </message>
 </context>
 <context>
  <name>ChartTaker</name>
  <message>
   <location filename="../../studio/gui/panes/statistics/pictures.py" />
   <source>Picture copied.</source>
   <translation>그림을 복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/pictures.py" />
   <source>Save picture</source>
   <translation>그림 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/pictures.py" />
   <source>Saved {0}.</source>
   <translation>{0} 파일을 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/pictures.py" />
   <source>The picture was not saved. {0}</source>
   <translation>그림을 저장하지 못했습니다. {0}</translation>
  </message>
 </context>
 <context>
  <name>ChartWindow</name>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>100 % (1)</source>
   <translation>100 % (1)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Add an Execute Python Script module that draws this chart</source>
   <translation>이 차트를 그리는 Execute Python Script 모듈을 추가합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Chart</source>
   <translation>차트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Chart: {0}</source>
   <translation>차트: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Copy the chart</source>
   <translation>차트 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Drawing…</source>
   <translation>그리는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Fit to the pane (0)</source>
   <translation>창에 맞춤 (0)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Larger (+)</source>
   <translation>크게 (+)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Looking at the columns…</source>
   <translation>열을 살펴보는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Make it a script</source>
   <translation>스크립트로 만들기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Run the experiment (F5) to see what comes out here.</source>
   <translation>실험을 실행하면(F5) 여기에 결과가 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Save the chart as PNG, SVG or PDF…</source>
   <translation>차트를 PNG, SVG 또는 PDF로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>Smaller (-)</source>
   <translation>작게 (-)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>There is no chart yet</source>
   <translation>아직 차트가 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>There is no dataset at this port</source>
   <translation>이 포트에는 데이터 집합이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/window.py" />
   <source>{0} rows × {1} columns</source>
   <translation>행 {0}개 × 열 {1}개</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message>
   <location filename="../../studio/gui/charts/opening.py" />
   <source>A chart needs a dataset: run the experiment and select a module.</source>
   <translation>차트에는 데이터 집합이 필요합니다. 실험을 실행하고 모듈을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/opening.py" />
   <source>Chart…</source>
   <translation>차트…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/opening.py" />
   <source>Chart… (run the node first)</source>
   <translation>차트… (먼저 노드를 실행하세요)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/scripting.py" />
   <source>Make the chart a script</source>
   <translation>차트를 스크립트로 만들기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/scripting.py" />
   <source>The module Execute Python Script is missing.</source>
   <translation>Execute Python Script 모듈이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/charts/opening.py" />
   <source>“{0}” draws this chart. Run it (F5).</source>
   <translation>“{0}” 노드가 이 차트를 그립니다. 실행하세요(F5).</translation>
  </message>
 </context>
 <context>
  <name>ClusterPage</name>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Axis 1</source>
   <translation>축 1</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Axis 2</source>
   <translation>축 2</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Cluster</source>
   <translation>클러스터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Cluster {0}</source>
   <translation>클러스터 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Cluster {0}: {1} rows</source>
   <translation>클러스터 {0}: {1}행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Clusters</source>
   <translation>클러스터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Weight</source>
   <translation>가중치</translation>
  </message>
 </context>
 <context>
  <name>ClusteringView</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Axis 1: {0} of variance</source>
   <translation>축 1: 분산의 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Axis 2: {0} of variance</source>
   <translation>축 2: 분산의 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Cluster {0}</source>
   <translation>클러스터 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Cluster {0}: {1} rows</source>
   <translation>클러스터 {0}: {1}행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Clusters</source>
   <translation>클러스터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Measured by {0}.</source>
   <translation>측정에 쓴 열: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Picture of the clusters</source>
   <translation>클러스터 그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>The clusters that are shown</source>
   <translation>표시할 클러스터</translation>
  </message>
 </context>
 <context>
  <name>CodeEditor</name>
  <message>
   <location filename="../../studio/gui/editor/code_editor.py" />
   <source>Code</source>
   <translation>코드</translation>
  </message>
 </context>
 <context>
  <name>ColumnChooser</name>
  <message>
   <location filename="../../studio/gui/panes/column_chooser.py" />
   <source>Columns</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_chooser.py" />
   <source>Find a column</source>
   <translation>열 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_chooser.py" />
   <source>Hide all</source>
   <translation>모두 숨기기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_chooser.py" />
   <source>Show all</source>
   <translation>모두 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_chooser.py" />
   <source>Those in the list above</source>
   <translation>위 목록에 있는 열</translation>
  </message>
 </context>
 <context>
  <name>ColumnDialog</name>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Add</source>
   <translation>추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Available</source>
   <translation>사용 가능</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Available columns</source>
   <translation>사용 가능한 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Choose all</source>
   <translation>모두 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Choose by rules</source>
   <translation>규칙으로 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Choose none</source>
   <translation>모두 해제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Choose the selected columns</source>
   <translation>선택한 열 고르기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Chosen</source>
   <translation>고름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Chosen columns</source>
   <translation>고른 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Columns that match now</source>
   <translation>지금 해당하는 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Put the selected columns back</source>
   <translation>선택한 열을 되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Rules are applied in each run, also to columns that are new then.</source>
   <translation>규칙은 실행할 때마다 적용되며, 그때 새로 생긴 열에도 적용됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Run it now</source>
   <translation>지금 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Search columns</source>
   <translation>열 검색</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>The column names are not known before the module above has run. Run it first, or type the names.</source>
   <translation>위의 모듈을 실행하기 전에는 열 이름을 알 수 없습니다. 먼저 실행하거나 이름을 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Type a column name</source>
   <translation>열 이름 입력</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/column_dialog.py" />
   <source>Use these</source>
   <translation>이대로 사용</translation>
  </message>
 </context>
 <context>
  <name>ColumnHeader</name>
  <message>
   <location filename="../../studio/gui/panes/column_header.py" />
   <source>counting…</source>
   <translation>세는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_header.py" />
   <source>no summary</source>
   <translation>요약 없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_header.py" />
   <source>{0} missing · {1} unique</source>
   <translation>누락 {0} · 고유 {1}</translation>
  </message>
 </context>
 <context>
  <name>ColumnList</name>
  <message>
   <location filename="../../studio/gui/charts/fields.py" />
   <source>Search columns</source>
   <translation>열 검색</translation>
  </message>
 </context>
 <context>
  <name>ColumnMenus</name>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>As many digits as needed</source>
   <translation>필요한 만큼의 자릿수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>As numbers only</source>
   <translation>숫자만</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Copy the name</source>
   <translation>이름 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Do not sort by this column</source>
   <translation>이 열로 정렬하지 않기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Filter</source>
   <translation>필터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Fit width</source>
   <translation>너비 맞추기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>From high to low</source>
   <translation>큰 값부터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>From low to high</source>
   <translation>작은 값부터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Hide</source>
   <translation>숨기기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Is missing</source>
   <translation>결측값인 행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Is not missing</source>
   <translation>결측값이 아닌 행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Like the current cell</source>
   <translation>현재 셀과 같은 값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Move</source>
   <translation>이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Numbers</source>
   <translation>숫자 형식</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Percent</source>
   <translation>백분율</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Plain</source>
   <translation>일반</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Scientific</source>
   <translation>지수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Show size</source>
   <translation>크기 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Sort from high to low	Alt+Down</source>
   <translation>내림차순 정렬	Alt+Down</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Sort from low to high	Alt+Up</source>
   <translation>오름차순 정렬	Alt+Up</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Thousands apart</source>
   <translation>천 단위 구분</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>To the end</source>
   <translation>맨 뒤로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>To the front</source>
   <translation>맨 앞으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>To the left</source>
   <translation>왼쪽으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>To the right</source>
   <translation>오른쪽으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Type a filter…</source>
   <translation>필터 입력…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Use for all columns of numbers</source>
   <translation>모든 숫자 열에 적용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>With a colour scale</source>
   <translation>색으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>With bars</source>
   <translation>막대로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>Within the present order</source>
   <translation>현재 순서 안에서</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/column_menu.py" />
   <source>{0} digits after the point</source>
   <translation>소수점 아래 {0}자리</translation>
  </message>
 </context>
 <context>
  <name>ColumnStrip</name>
  <message>
   <location filename="../../studio/gui/panes/statistics/strip.py" />
   <source>Box plots above the columns</source>
   <translation>열 위에 상자 그림 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/strip.py" />
   <source>Histograms above the columns</source>
   <translation>열 위에 히스토그램 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/strip.py" />
   <source>Show statistics</source>
   <translation>통계 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/strip.py" />
   <source>Statistics of the column (Ctrl+I)</source>
   <translation>열의 통계(Ctrl+I)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/strip.py" />
   <source>View as</source>
   <translation>보기</translation>
  </message>
 </context>
 <context>
  <name>ColumnsValue</name>
  <message>
   <location filename="../../studio/gui/properties/columns.py" />
   <source>Choose columns for {0}</source>
   <translation>{0}의 열 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/columns.py" />
   <source>Choose columns…</source>
   <translation>열 선택…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/columns.py" />
   <source>Which columns match is known when the module above has run.</source>
   <translation>위의 모듈을 실행하면 해당하는 열을 알 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/columns.py" />
   <source>{0} of {1} columns match</source>
   <translation>열 {1}개 중 {0}개가 해당</translation>
  </message>
 </context>
 <context>
  <name>CompareBar</name>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Blink</source>
   <translation>번갈아 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Blink by itself</source>
   <translation>저절로 번갈아 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Blink: Space changes the picture by hand</source>
   <translation>번갈아 보기: 스페이스 키로 직접 바꿉니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Left: {0}   Right: {1}</source>
   <translation>왼쪽: {0}   오른쪽: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Slider</source>
   <translation>슬라이더</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Slider: drag the line, or press Left and Right</source>
   <translation>슬라이더: 선을 끌거나 왼쪽·오른쪽 화살표 키를 누릅니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Stop blinking</source>
   <translation>번갈아 보기 멈춤</translation>
  </message>
 </context>
 <context>
  <name>CompareWindow</name>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>By which column rows of both tables belong together</source>
   <translation>두 테이블의 행을 짝짓는 기준 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Change sides</source>
   <translation>좌우 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Compare tables</source>
   <translation>테이블 비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Comparing…</source>
   <translation>비교하는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Match rows by</source>
   <translation>행을 짝짓는 기준</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Next difference (F3)</source>
   <translation>다음 차이 (F3)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Numbers equal</source>
   <translation>숫자 비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Numbers that differ by less than this share count as equal</source>
   <translation>차이가 이 비율보다 작은 숫자는 같은 것으로 봅니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>One of the two ports holds no table now</source>
   <translation>두 포트 중 하나에 지금 테이블이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Only rows that differ</source>
   <translation>다른 행만</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Previous difference (Shift+F3)</source>
   <translation>이전 차이 (Shift+F3)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Run the experiment to compare again.</source>
   <translation>다시 비교하려면 실험을 실행하십시오.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>The comparison was cancelled</source>
   <translation>비교를 취소했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>The two tables are the same.</source>
   <translation>두 테이블이 같습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>These tables cannot be compared so</source>
   <translation>이 기준으로는 두 테이블을 비교할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Tolerance of numbers</source>
   <translation>숫자의 허용 오차</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>cells that differ: {0}</source>
   <translation>다른 셀: {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>columns only at the left: {0}</source>
   <translation>왼쪽에만 있는 열: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>columns only at the right: {0}</source>
   <translation>오른쪽에만 있는 열: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>columns with such cells: {0}</source>
   <translation>다른 셀이 있는 열: {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>exactly</source>
   <translation>정확히</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>other types: {0}</source>
   <translation>형식이 다른 열: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>rows only at the left: {0}</source>
   <translation>왼쪽에만 있는 행: {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>rows only at the right: {0}</source>
   <translation>오른쪽에만 있는 행: {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>their position</source>
   <translation>위치</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>{0} cells are too many for the clipboard. Save the table as a file.</source>
   <translation>셀 {0}개는 클립보드에 너무 많습니다. 표를 파일로 저장하세요.</translation>
  </message>
 </context>
 <context>
  <name>Comparison</name>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>Previous run</source>
   <translation>이전 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>The previous picture cannot be shown</source>
   <translation>이전 그림을 표시할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/comparing.py" />
   <source>This run</source>
   <translation>이번 실행</translation>
  </message>
 </context>
 <context>
  <name>ComponentPage</name>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>(Explained variance)</source>
   <translation>(설명된 분산)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>(Share of the variance)</source>
   <translation>(분산 비율)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Components</source>
   <translation>성분</translation>
  </message>
 </context>
 <context>
  <name>CrosstabChart</name>
  <message>
   <location filename="../../studio/gui/panes/charts/crosstab.py" />
   <source>Crosstab</source>
   <translation>교차표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/crosstab.py" />
   <source>others</source>
   <translation>기타</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/crosstab.py" />
   <source>{0} and {1}: {2} rows, {3} of the line, {4} of the column</source>
   <translation>{0} · {1}: {2}행, 가로줄의 {3}, 세로줄의 {4}</translation>
  </message>
 </context>
 <context>
  <name>CurvePlot</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/curve_plot.py" />
   <source>Click or drag to move the threshold; arrow keys move it in small steps.</source>
   <translation>클릭하거나 끌어서 임계값을 옮깁니다. 화살표 키로 조금씩 옮길 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/curve_plot.py" />
   <source>Threshold {0}</source>
   <translation>임계값 {0}</translation>
  </message>
 </context>
 <context>
  <name>DeskTabs</name>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>Close the others</source>
   <translation>다른 탭 닫기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>Close this experiment</source>
   <translation>이 실험 닫기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>New experiment in a tab of its own</source>
   <translation>새 탭에서 새 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>Not saved to a file yet</source>
   <translation>아직 파일로 저장되지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>Open experiments</source>
   <translation>열린 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>Tabs to the left</source>
   <translation>왼쪽 탭</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>Tabs to the right</source>
   <translation>오른쪽 탭</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>{} (with unsaved changes)</source>
   <translation>{} (저장하지 않은 변경 있음)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/tabs.py" />
   <source>{}, running</source>
   <translation>{}, 실행 중</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Experiments (*.studio)</source>
   <translation>실험 (*.studio)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Open experiment</source>
   <translation>실험 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Save experiment</source>
   <translation>실험 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Save the changes to “{}”?</source>
   <translation>“{}”의 변경 내용을 저장할까요?</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>The experiment cannot be opened</source>
   <translation>실험을 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>The experiment could not be saved</source>
   <translation>실험을 저장할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Unsaved changes</source>
   <translation>저장하지 않은 변경</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Untitled experiment</source>
   <translation>제목 없는 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Without saving, they are lost.</source>
   <translation>저장하지 않으면 사라집니다.</translation>
  </message>
 </context>
 <context>
  <name>EditorPage</name>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Script editor</source>
   <translation>스크립트 편집기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Size of letters</source>
   <translation>글자 크기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Wrap long lines</source>
   <translation>긴 줄 바꿈</translation>
  </message>
 </context>
 <context>
  <name>Edits</name>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>A port needs a name.</source>
   <translation>포트에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>A sub-experiment needs a name.</source>
   <translation>하위 실험에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/frames.py" />
   <source>Add a frame</source>
   <translation>틀 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Add nodes</source>
   <translation>노드 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Add “{}”</source>
   <translation>“{}” 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/frames.py" />
   <source>Change a frame</source>
   <translation>틀 변경</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Change the web service parameters</source>
   <translation>웹 서비스 매개 변수 변경</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Change “{}”</source>
   <translation>“{}” 변경</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>Collapse into a sub-experiment</source>
   <translation>하위 실험으로 접기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Connect</source>
   <translation>연결</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/frames.py" />
   <source>Delete a frame</source>
   <translation>틀 삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>Delete a sub-experiment</source>
   <translation>하위 실험 삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Delete “{}”</source>
   <translation>“{}” 삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Disable nodes</source>
   <translation>노드 사용 안 함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Disable “{}”</source>
   <translation>“{}” 사용 안 함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Edit comment</source>
   <translation>설명 편집</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Edit the experiment's description</source>
   <translation>실험 설명 편집</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Enable nodes</source>
   <translation>노드 사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Enable “{}”</source>
   <translation>“{}” 사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>Expand “{}”</source>
   <translation>“{}” 펼치기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Move</source>
   <translation>이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/frames.py" />
   <source>Move a frame</source>
   <translation>틀 이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>Offer a port</source>
   <translation>포트 내보이기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>Offer a port no longer</source>
   <translation>포트 더 이상 내보이지 않기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>Rename a port</source>
   <translation>포트 이름 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Rename to “{}”</source>
   <translation>이름을 “{}”(으)로 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/restoring.py" />
   <source>Restore run {}</source>
   <translation>실행 {} 되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Set the Python environment</source>
   <translation>Python 환경 설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>Sub-experiment</source>
   <translation>하위 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>There is a port “{}” already.</source>
   <translation>“{}” 포트가 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/grouping.py" />
   <source>There is a sub-experiment “{}” already.</source>
   <translation>“{}” 하위 실험이 이미 있습니다.</translation>
  </message>
 </context>
 <context>
  <name>ErrorBox</name>
  <message>
   <location filename="../../studio/gui/properties/error_box.py" />
   <source>Copy the error with its traceback</source>
   <translation>오류와 추적 내용 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/error_box.py" />
   <source>Go to line {0}</source>
   <translation>{0}행으로 이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/error_box.py" />
   <source>This module failed</source>
   <translation>이 모듈이 실패했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/error_box.py" />
   <source>What went wrong</source>
   <translation>무엇이 잘못되었나</translation>
  </message>
 </context>
 <context>
  <name>EvaluationPane</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/evaluation_pane.py" />
   <source>Clustering</source>
   <translation>클러스터링</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/evaluation_pane.py" />
   <source>Connect it to a module that takes a dataset to see its measures.</source>
   <translation>데이터 세트를 받는 모듈에 연결하면 측정값을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/evaluation_pane.py" />
   <source>Evaluation</source>
   <translation>평가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/evaluation_pane.py" />
   <source>Multiclass classification</source>
   <translation>다중 클래스 분류</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/evaluation_pane.py" />
   <source>Regression</source>
   <translation>회귀</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/evaluation_pane.py" />
   <source>This evaluation cannot be drawn</source>
   <translation>이 평가는 그림으로 표시할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/evaluation_pane.py" />
   <source>Two-class classification</source>
   <translation>2클래스 분류</translation>
  </message>
 </context>
 <context>
  <name>EvaluationView</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/view.py" />
   <source>, “{0}” against “{1}”</source>
   <translation>, “{0}”을(를) “{1}”과(와) 비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/view.py" />
   <source>; {0} left out, because a value is missing</source>
   <translation>; 값이 없는 {0}행은 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/view.py" />
   <source>Metrics</source>
   <translation>메트릭</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/view.py" />
   <source>{0} rows</source>
   <translation>{0}행</translation>
  </message>
 </context>
 <context>
  <name>ExperimentPage</name>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>1 connection</source>
   <translation>연결 1개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>1 node</source>
   <translation>노드 1개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>An experiment needs a name.</source>
   <translation>실험에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>Description</source>
   <translation>설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>Name of the experiment</source>
   <translation>실험 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>Python environment</source>
   <translation>Python 환경</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>Select a node to see its settings. Drag modules from the left, and draw a line from an output port to an input port to connect them.</source>
   <translation>노드를 선택하면 설정이 보입니다. 왼쪽에서 모듈을 끌어다 놓고, 출력 포트에서 입력 포트로 선을 그어 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>The Python of the scripts that name none of their own: a Python or a virtual environment on this computer, a requirements file, or packages after “requirements:”.</source>
   <translation>따로 지정하지 않은 스크립트가 쓰는 Python: 이 컴퓨터의 Python이나 가상 환경, requirements 파일, 또는 “requirements:” 뒤에 적은 패키지.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>The studio's own</source>
   <translation>스튜디오 자체 Python</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>Web service parameters</source>
   <translation>웹 서비스 매개 변수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>What is this experiment for?</source>
   <translation>이 실험은 무엇을 위한 것입니까?</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>{0} connections</source>
   <translation>연결 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>{0} nodes</source>
   <translation>노드 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>{0} of “{1}”</source>
   <translation>“{1}”의 {0}</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Copy picture</source>
   <translation>그림 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Copy table</source>
   <translation>표 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Copy the picture or the table</source>
   <translation>그림 또는 표 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Everything as JSON…</source>
   <translation>전체를 JSON으로…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Picture as PNG or SVG…</source>
   <translation>그림을 PNG 또는 SVG로…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Picture copied.</source>
   <translation>그림을 복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Save everything</source>
   <translation>전체 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Save picture</source>
   <translation>그림 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Save table</source>
   <translation>표 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Save the picture or the tables…</source>
   <translation>그림 또는 표 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Saved {0}.</source>
   <translation>{0} 파일을 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Table as CSV…</source>
   <translation>표를 CSV로…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>Table copied.</source>
   <translation>표를 복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/export.py" />
   <source>The file was not saved. {0}</source>
   <translation>파일을 저장하지 못했습니다. {0}</translation>
  </message>
 </context>
 <context>
  <name>ExposeButton</name>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>Let callers of the web service set “{0}”…</source>
   <translation>웹 서비스 호출자가 “{0}” 값을 정하게 하기…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>Web service parameter “{0}”…</source>
   <translation>웹 서비스 매개 변수 “{0}”…</translation>
  </message>
 </context>
 <context>
  <name>ExposeDialog</name>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>Callers may leave it out</source>
   <translation>호출자가 생략할 수 있음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>Expose no more</source>
   <translation>더 이상 공개하지 않기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>It is then “{0}”, the value it has now.</source>
   <translation>생략하면 지금 값인 “{0}”이(가) 쓰입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>Let callers set “{0}” of “{1}”</source>
   <translation>호출자가 “{1}”의 “{0}” 값을 정하게 하기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>Name for callers</source>
   <translation>호출자가 쓸 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/expose.py" />
   <source>Web service parameter</source>
   <translation>웹 서비스 매개 변수</translation>
  </message>
 </context>
 <context>
  <name>FactList</name>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Statistics</source>
   <translation>통계</translation>
  </message>
 </context>
 <context>
  <name>FigurePane</name>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>100 % (1)</source>
   <translation>100 % (1)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Compare with the previous run</source>
   <translation>이전 실행과 비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Compare with the previous run: it drew no such picture</source>
   <translation>이전 실행과 비교: 이전 실행에는 이 그림이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Compare with the previous run: there is none with other pictures yet</source>
   <translation>이전 실행과 비교: 다른 그림이 나온 이전 실행이 아직 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Console</source>
   <translation>콘솔</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Copy the picture</source>
   <translation>그림 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Fit to the pane (0)</source>
   <translation>창에 맞춤 (0)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Larger (+)</source>
   <translation>크게 (+)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Next picture</source>
   <translation>다음 그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Open all pictures</source>
   <translation>모든 그림 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Pictures</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Pictures of matplotlib and what the script prints appear here.</source>
   <translation>matplotlib의 그림과 스크립트가 출력한 내용이 여기에 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Previous picture</source>
   <translation>이전 그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Save the picture as PNG, SVG or PDF…</source>
   <translation>그림을 PNG, SVG 또는 PDF로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>Smaller (-)</source>
   <translation>작게 (-)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>The script drew and printed nothing</source>
   <translation>스크립트가 아무것도 그리거나 출력하지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>This port holds no pictures</source>
   <translation>이 포트에는 그림이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/figure_pane.py" />
   <source>{0} of {1}</source>
   <translation>{1}개 중 {0}</translation>
  </message>
 </context>
 <context>
  <name>FiguresPage</name>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>Figures</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>First run</source>
   <translation>첫 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>Neither run drew a figure.</source>
   <translation>두 실행 모두 그림을 그리지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>Reading…</source>
   <translation>읽는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>Second run</source>
   <translation>두 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>This run has no such figure.</source>
   <translation>이 실행에는 그런 그림이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>different</source>
   <translation>다름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_figures.py" />
   <source>the same</source>
   <translation>같음</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Any column</source>
   <translation>모든 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Click to change this filter; clear the line to take it away: {0}</source>
   <translation>클릭하면 이 필터를 고칠 수 있습니다. 입력란을 비우면 필터가 없어집니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Contains…, &gt; 3, 1..5, /regular expression/, is missing</source>
   <translation>포함할 글자, &gt; 3, 1..5, /정규식/, is missing</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Expression</source>
   <translation>식</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Expression over several columns</source>
   <translation>여러 열에 대한 식</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Filter: {0}</source>
   <translation>필터: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>For example: age &gt; 30 and city contains "ville"</source>
   <translation>예: age &gt; 30 and city contains "ville"</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Rows that contain… or /a regular expression/</source>
   <translation>행에 포함된 글자 또는 /정규식/</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Show all rows (Escape)</source>
   <translation>모든 행 표시 (Esc)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>What can be typed</source>
   <translation>입력할 수 있는 것</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>Where to look: a column, any column, or an expression</source>
   <translation>찾을 곳: 한 열, 모든 열 또는 식</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>and {0} more</source>
   <translation>외 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>contains exactly so</source>
   <translation>대소문자까지 똑같이 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>contains, in capitals or not</source>
   <translation>대소문자 구분 없이 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>is equal</source>
   <translation>같음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>is greater</source>
   <translation>보다 큼</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>is missing</source>
   <translation>결측값임</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>is not missing</source>
   <translation>결측값이 아님</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>lies in a range</source>
   <translation>범위 안에 있음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>regular expression</source>
   <translation>정규식</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/filter_bar.py" />
   <source>the contrary</source>
   <translation>반대 조건</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Close (Escape)</source>
   <translation>닫기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Find</source>
   <translation>찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/find_bar.py" />
   <source>Find in the cells, or /a regular expression/</source>
   <translation>셀에서 찾을 글자 또는 /정규식/</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/find_bar.py" />
   <source>Go there (Enter)</source>
   <translation>그곳으로 이동 (Enter)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/find_bar.py" />
   <source>Go to</source>
   <translation>이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Match case</source>
   <translation>대소문자 구분</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/find_bar.py" />
   <source>Next hit (F3)</source>
   <translation>다음 찾기 (F3)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Next match (Enter)</source>
   <translation>다음 찾기 (Enter)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/find_bar.py" />
   <source>Previous hit (Shift+F3)</source>
   <translation>이전 찾기 (Shift+F3)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Previous match (Shift+Enter)</source>
   <translation>이전 찾기 (Shift+Enter)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Replace</source>
   <translation>바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Replace all matches</source>
   <translation>모두 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Replace this match</source>
   <translation>이것 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Replace with</source>
   <translation>바꿀 내용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/find_bar.py" />
   <source>Row, column, or both: 1200, age</source>
   <translation>행, 열 또는 둘 다: 1200, age</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>no match</source>
   <translation>일치 없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>{0} of {1}</source>
   <translation>{1}개 중 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>{0} replaced</source>
   <translation>{0}개 바꿈</translation>
  </message>
 </context>
 <context>
  <name>FindField</name>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>Find in the log</source>
   <translation>로그에서 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>Next match (F3)</source>
   <translation>다음 찾기 (F3)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>Previous match (Shift+F3)</source>
   <translation>이전 찾기 (Shift+F3)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>Show only the lines that hold the text</source>
   <translation>이 글이 있는 줄만 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>found: {0}</source>
   <translation>{0}개 찾음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>not found</source>
   <translation>찾지 못함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>{0} of {1}</source>
   <translation>{1}개 중 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_find.py" />
   <source>{0} so far…</source>
   <translation>지금까지 {0}개…</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>Find in names, comments, scripts and parameters</source>
   <translation>이름, 설명, 스크립트, 매개 변수에서 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>Nothing fits.</source>
   <translation>맞는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>Sub-experiment</source>
   <translation>하위 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>Type the name of a command</source>
   <translation>명령 이름을 입력하세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>What fits</source>
   <translation>찾은 것</translation>
  </message>
 </context>
 <context>
  <name>FrameEdit</name>
  <message>
   <location filename="../../studio/gui/canvas/frame_edit.py" />
   <source>Text of the frame</source>
   <translation>틀의 글</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/frame_edit.py" />
   <source>Title, and more below</source>
   <translation>제목, 그 아래에 내용</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <location filename="../../studio/gui/pictures/gallery.py" />
   <source>1 picture · Enter shows it in the pane</source>
   <translation>그림 1개 · Enter 키를 누르면 창에 표시합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/gallery.py" />
   <source>Open the selected pictures, or all, in the system's viewer</source>
   <translation>선택한 그림(없으면 전부)을 시스템 뷰어로 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/gallery.py" />
   <source>System's viewer</source>
   <translation>시스템 뷰어</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/gallery.py" />
   <source>{0} pictures · Enter shows one in the pane</source>
   <translation>그림 {0}개 · Enter 키를 누르면 창에 표시합니다</translation>
  </message>
 </context>
 <context>
  <name>GroupPage</name>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>A note that is shown with the sub-experiment</source>
   <translation>하위 실험과 함께 표시되는 메모</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Comment</source>
   <translation>설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Expand</source>
   <translation>펼치기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Inputs</source>
   <translation>입력</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Name of the port {0} of “{1}”</source>
   <translation>“{1}”의 포트 {0} 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Name of the sub-experiment</source>
   <translation>하위 실험 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Nodes inside</source>
   <translation>안에 있는 노드</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Outputs</source>
   <translation>출력</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Put what it holds in the place of its card</source>
   <translation>담긴 노드를 카드 자리에 펼쳐 놓습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/group_page.py" />
   <source>Sub-experiment</source>
   <translation>하위 실험</translation>
  </message>
 </context>
 <context>
  <name>HelpSection</name>
  <message>
   <location filename="../../studio/gui/properties/help_section.py" />
   <source>About this module</source>
   <translation>이 모듈에 대하여</translation>
  </message>
 </context>
 <context>
  <name>Histogram</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/histogram.py" />
   <source>Error from {0} to {1}</source>
   <translation>오차 {0} ~ {1}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/histogram.py" />
   <source>{0} rows</source>
   <translation>{0}행</translation>
  </message>
 </context>
 <context>
  <name>HistogramChart</name>
  <message>
   <location filename="../../studio/gui/panes/charts/histogram.py" />
   <source>Frequency</source>
   <translation>빈도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/histogram.py" />
   <source>Histogram</source>
   <translation>히스토그램</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/histogram.py" />
   <source>There is no finite value to draw.</source>
   <translation>그릴 수 있는 유한한 값이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/histogram.py" />
   <source>{0} rows ({1})</source>
   <translation>{0}행({1})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/histogram.py" />
   <source>{0} to below {1}: {2}</source>
   <translation>{0} 이상 {1} 미만: {2}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/histogram.py" />
   <source>{0} to {1}: {2}</source>
   <translation>{0} 이상 {1} 이하: {2}</translation>
  </message>
 </context>
 <context>
  <name>ImportancePage</name>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Feature</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Importance</source>
   <translation>중요도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Importances</source>
   <translation>중요도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Standard deviation</source>
   <translation>표준 편차</translation>
  </message>
 </context>
 <context>
  <name>InlineEdit</name>
  <message>
   <location filename="../../studio/gui/canvas/inline_edit.py" />
   <source>Comment</source>
   <translation>설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/inline_edit.py" />
   <source>Comment of the node</source>
   <translation>노드 설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/inline_edit.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/inline_edit.py" />
   <source>Name of the node</source>
   <translation>노드 이름</translation>
  </message>
 </context>
 <context>
  <name>JobLine</name>
  <message>
   <location filename="../../studio/gui/panes/job_line.py" />
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/job_line.py" />
   <source>Progress</source>
   <translation>진행 상황</translation>
  </message>
 </context>
 <context>
  <name>Journal</name>
  <message>
   <location filename="../../studio/gui/journal.py" />
   <source>Changes cannot be kept safe from a crash: {}. Save often.</source>
   <translation>비정상 종료에 대비해 변경 내용을 보관할 수 없습니다: {}. 자주 저장하세요.</translation>
  </message>
 </context>
 <context>
  <name>KeptCanvas</name>
  <message>
   <location filename="../../studio/gui/runs/kept_canvas.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_canvas.py" />
   <source>Fit to window</source>
   <translation>창에 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_canvas.py" />
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_canvas.py" />
   <source>Restore this run</source>
   <translation>이 실행으로 되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_canvas.py" />
   <source>Select all</source>
   <translation>모두 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_canvas.py" />
   <source>This run is over: it can be looked at, but not changed.</source>
   <translation>끝난 실행입니다. 볼 수는 있지만 바꿀 수는 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_canvas.py" />
   <source>Visualize “{0}”</source>
   <translation>“{0}” 시각화</translation>
  </message>
 </context>
 <context>
  <name>KeptSession</name>
  <message>
   <location filename="../../studio/gui/runs/kept_session.py" />
   <source>Reading…</source>
   <translation>읽는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_session.py" />
   <source>The result is read from the run history.</source>
   <translation>실행 기록에서 결과를 읽고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_session.py" />
   <source>The results are not there</source>
   <translation>결과가 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_session.py" />
   <source>This result cannot be shown</source>
   <translation>이 결과를 표시할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_session.py" />
   <source>This run is over and stays as it is. Restore it, or save it as a copy.</source>
   <translation>끝난 실행이므로 그대로 유지됩니다. 되돌리거나 사본으로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/kept_session.py" />
   <source>{0} – run {1}</source>
   <translation>{0} – 실행 {1}</translation>
  </message>
 </context>
 <context>
  <name>LevelPath</name>
  <message>
   <location filename="../../studio/gui/canvas/levels.py" />
   <source>Back to the level above (Alt+Up)</source>
   <translation>상위 단계로 돌아가기 (Alt+Up)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/levels.py" />
   <source>Go to “{}”</source>
   <translation>“{}”(으)로 이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/levels.py" />
   <source>Where you are</source>
   <translation>현재 위치</translation>
  </message>
 </context>
 <context>
  <name>LevelsButton</name>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>All lines</source>
   <translation>모든 줄</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Details (DEBUG)</source>
   <translation>자세한 내용 (DEBUG)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Errors and tracebacks</source>
   <translation>오류와 트레이스백</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Errors and warnings only</source>
   <translation>오류와 경고만</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Everything</source>
   <translation>모두</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Information (INFO)</source>
   <translation>정보 (INFO)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Levels</source>
   <translation>수준</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Messages (stderr)</source>
   <translation>메시지 (stderr)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Output (stdout)</source>
   <translation>출력 (stdout)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Problems</source>
   <translation>문제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Remarks of the studio</source>
   <translation>스튜디오의 알림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Warnings</source>
   <translation>경고</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>Which lines are shown: errors, warnings, output…</source>
   <translation>보이는 줄: 오류, 경고, 출력…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_levels.py" />
   <source>{0} of {1} kinds</source>
   <translation>{1}종류 중 {0}</translation>
  </message>
 </context>
 <context>
  <name>LineBar</name>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Close (Escape)</source>
   <translation>닫기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Go to line</source>
   <translation>행으로 이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Line number</source>
   <translation>행 번호</translation>
  </message>
 </context>
 <context>
  <name>ListValue</name>
  <message>
   <location filename="../../studio/gui/properties/values.py" />
   <source>Add a value (Insert)</source>
   <translation>값 추가(Insert)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/values.py" />
   <source>Move down (Alt+Down)</source>
   <translation>아래로 이동(Alt+↓)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/values.py" />
   <source>Move up (Alt+Up)</source>
   <translation>위로 이동(Alt+↑)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/values.py" />
   <source>No values: add one, or paste many</source>
   <translation>값이 없습니다. 추가하거나 여러 개를 붙여 넣으세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/values.py" />
   <source>One value a line. Pasted text is divided at lines and commas.</source>
   <translation>한 줄에 값 하나. 붙여 넣은 텍스트는 줄과 쉼표에서 나뉩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/values.py" />
   <source>Paste values</source>
   <translation>값 붙여넣기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/values.py" />
   <source>Remove the selected values</source>
   <translation>선택한 값 제거</translation>
  </message>
 </context>
 <context>
  <name>LogLine</name>
  <message>
   <location filename="../../studio/gui/log/drawing.py" />
   <source> … {0} more characters</source>
   <translation> … {0}자 더 있음</translation>
  </message>
 </context>
 <context>
  <name>LogPane</name>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>All nodes</source>
   <translation>모든 노드</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Clear the log</source>
   <translation>로그 지우기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Copy the whole log</source>
   <translation>로그 전체 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Lines: {0}</source>
   <translation>{0}줄</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Save the log</source>
   <translation>로그 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Save what is shown as a text file…</source>
   <translation>보이는 내용을 텍스트 파일로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Show when each line arrived</source>
   <translation>줄마다 도착한 시각 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Text files (*.txt *.log)</source>
   <translation>텍스트 파일 (*.txt *.log)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>That is too much for the clipboard. Save the log as a file.</source>
   <translation>클립보드에 담기에는 너무 깁니다. 로그를 파일로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>The log could not be saved: {0}</source>
   <translation>로그를 저장하지 못했습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>The log was copied.</source>
   <translation>로그를 복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>The log was saved to {0}.</source>
   <translation>로그를 {0}에 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>The oldest {0} lines were dropped</source>
   <translation>가장 오래된 {0}줄을 버렸습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>What the modules print appears here.</source>
   <translation>모듈이 출력하는 내용이 여기에 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Whose text is shown</source>
   <translation>누구의 글을 보여 줄지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>{0} of {1} lines</source>
   <translation>{1}줄 중 {0}줄</translation>
  </message>
 </context>
 <context>
  <name>LogView</name>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Console text</source>
   <translation>콘솔 출력</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>End</source>
   <translation>끝</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Fold the traceback</source>
   <translation>트레이스백 접기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Go to line {0} of the script</source>
   <translation>스크립트의 {0}행으로 이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Jump to the end</source>
   <translation>맨 끝으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Looking…</source>
   <translation>찾는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>No line fits the filter.</source>
   <translation>필터에 맞는 줄이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Select all</source>
   <translation>모두 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Show or fold the traceback</source>
   <translation>트레이스백 펼치기 또는 접기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>Show the traceback</source>
   <translation>트레이스백 펼치기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>That is too much for the clipboard. Save the log as a file.</source>
   <translation>클립보드에 담기에는 너무 깁니다. 로그를 파일로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>empty line</source>
   <translation>빈 줄</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>line {0}</source>
   <translation>{0}번째 줄</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/view.py" />
   <source>lines folded: {0}</source>
   <translation>접힌 줄: {0}</translation>
  </message>
 </context>
 <context>
  <name>MakeReport</name>
  <message>
   <location filename="../../studio/gui/report/action.py" />
   <source>Make a report</source>
   <translation>보고서 만들기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/action.py" />
   <source>Open an experiment first: there is nothing to report.</source>
   <translation>먼저 실험을 여세요. 보고서로 만들 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/action.py" />
   <source>The experiment is empty: there is nothing to report.</source>
   <translation>실험이 비어 있어 보고서로 만들 것이 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>ManualWindow</name>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>A small experiment that shows the module at work</source>
   <translation>모듈이 일하는 모습을 보여 주는 작은 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>Find a module</source>
   <translation>모듈 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>Modules</source>
   <translation>모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>No module is about that.</source>
   <translation>그것에 관한 모듈이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>Open an example</source>
   <translation>예제 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>Page of the module</source>
   <translation>모듈 페이지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/manual.py" />
   <source>Place on the canvas</source>
   <translation>캔버스에 놓기</translation>
  </message>
 </context>
 <context>
  <name>MatrixView</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/matrix.py" />
   <source>Actual class</source>
   <translation>실제 클래스</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/matrix.py" />
   <source>Actual {0}, predicted {1}</source>
   <translation>실제 {0}, 예측 {1}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/matrix.py" />
   <source>Confusion matrix</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/matrix.py" />
   <source>Predicted class</source>
   <translation>예측 클래스</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/matrix.py" />
   <source>{0} of {1} rows</source>
   <translation>{1}행 중 {0}행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/matrix.py" />
   <source>{0} taken for {1}: {2}</source>
   <translation>{0}을(를) {1}(으)로 예측: {2}</translation>
  </message>
 </context>
 <context>
  <name>MetricsPage</name>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>Difference</source>
   <translation>차이</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>Durations, sizes of tables, and tables of measures (of a single row)</source>
   <translation>소요 시간, 표의 크기, 지표 표(행이 하나인 표)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>First run</source>
   <translation>첫 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>Metric</source>
   <translation>지표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>Metrics of both runs</source>
   <translation>두 실행의 지표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>Module</source>
   <translation>모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>Only what differs</source>
   <translation>다른 것만</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>Second run</source>
   <translation>두 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>The whole run</source>
   <translation>전체 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>duration in seconds</source>
   <translation>소요 시간(초)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>{0}: columns</source>
   <translation>{0}: 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_metrics.py" />
   <source>{0}: rows</source>
   <translation>{0}: 행</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <location filename="../../studio/gui/canvas/minimap.py" />
   <source>Overview of the experiment</source>
   <translation>실험 전체 지도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/minimap.py" />
   <source>Overview: drag to go somewhere</source>
   <translation>전체 지도: 끌어서 이동합니다</translation>
  </message>
 </context>
 <context>
  <name>ModelPane</name>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Coefficients</source>
   <translation>계수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Feature</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Features</source>
   <translation>특성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>It is opened in the sandbox ({0} KB).</source>
   <translation>샌드박스에서 엽니다({0} KB).</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Looking into {0}…</source>
   <translation>{0} 살펴보는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Number</source>
   <translation>번호</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Part of the model</source>
   <translation>모델의 부분</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Stop</source>
   <translation>중지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Stopped</source>
   <translation>중지됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>The step or model inside that is shown</source>
   <translation>표시할 내부 단계 또는 모델</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>This port holds no model</source>
   <translation>이 포트에는 모델이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Value</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>Values</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>classes: {0}</source>
   <translation>클래스: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>{0} cannot be shown</source>
   <translation>{0}을(를) 표시할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>{0} features</source>
   <translation>특성 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>{0} things could not be read</source>
   <translation>읽지 못한 항목 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/model_pane.py" />
   <source>{0} trees</source>
   <translation>트리 {0}개</translation>
  </message>
 </context>
 <context>
  <name>ModuleTree</name>
  <message>
   <location filename="../../studio/gui/palette/palette.py" />
   <source>Modules</source>
   <translation>모듈</translation>
  </message>
 </context>
 <context>
  <name>MulticlassView</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/multiclass_view.py" />
   <source>Classes</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/multiclass_view.py" />
   <source>Confusion matrix</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/multiclass_view.py" />
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/multiclass_view.py" />
   <source>Of the rows of a class, how many the model took for which</source>
   <translation>각 클래스의 행을 모델이 어느 클래스로 얼마나 예측했는지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/multiclass_view.py" />
   <source>Shares of each row</source>
   <translation>행별 비율</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/multiclass_view.py" />
   <source>The model whose matrix is shown</source>
   <translation>행렬을 표시할 모델</translation>
  </message>
 </context>
 <context>
  <name>NodePage</name>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>A note that is shown with the node</source>
   <translation>노드와 함께 보이는 메모</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Cancelled</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Comment</source>
   <translation>설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Failed</source>
   <translation>실패</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Finished</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Finished (result reused)</source>
   <translation>완료 (결과 재사용)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Name of the node</source>
   <translation>노드 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Not run</source>
   <translation>실행 안 됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Running</source>
   <translation>실행 중</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>The module “{0}” is not installed here. Its settings and connections are kept as they are; install it, or delete the node, to run the experiment.</source>
   <translation>“{0}” 모듈이 여기에 설치되어 있지 않습니다. 설정과 연결은 그대로 보관됩니다. 실험을 실행하려면 모듈을 설치하거나 노드를 삭제하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>This module has no settings.</source>
   <translation>이 모듈에는 설정이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>Waiting</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>changed since</source>
   <translation>그 뒤로 바뀜</translation>
  </message>
 </context>
 <context>
  <name>NumberValue</name>
  <message>
   <location filename="../../studio/gui/properties/number.py" />
   <source>At least {0:g}.</source>
   <translation>{0:g} 이상.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/number.py" />
   <source>At most {0:g}.</source>
   <translation>{0:g} 이하.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/number.py" />
   <source>Draw another seed</source>
   <translation>다른 시드 뽑기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/number.py" />
   <source>From {0:g} to {1:g}.</source>
   <translation>{0:g}에서 {1:g}까지.</translation>
  </message>
 </context>
 <context>
  <name>OutputPanes</name>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Another output port of the same node</source>
   <translation>같은 노드의 다른 출력 포트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Evaluation</source>
   <translation>평가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Figures</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Log</source>
   <translation>로그</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Output port</source>
   <translation>출력 포트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Table</source>
   <translation>표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/output_panes.py" />
   <source>Value</source>
   <translation>값</translation>
  </message>
 </context>
 <context>
  <name>PaletteWidget</name>
  <message>
   <location filename="../../studio/gui/palette/palette.py" />
   <source>Module palette</source>
   <translation>모듈 팔레트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/palette/palette.py" />
   <source>No module fits “{}”.
Try a shorter word.</source>
   <translation>“{}”에 맞는 모듈이 없습니다.
더 짧은 낱말로 찾아보세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/palette/palette.py" />
   <source>Search modules</source>
   <translation>모듈 검색</translation>
  </message>
  <message>
   <location filename="../../studio/gui/palette/palette.py" />
   <source>Type a part of a module's name or of what it does</source>
   <translation>모듈의 이름이나 하는 일의 일부를 입력하세요</translation>
  </message>
 </context>
 <context>
  <name>ParameterPage</name>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Default</source>
   <translation>기본값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Parameter</source>
   <translation>매개 변수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Parameters</source>
   <translation>매개 변수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Value</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>changed</source>
   <translation>변경됨</translation>
  </message>
 </context>
 <context>
  <name>ParameterRow</name>
  <message>
   <location filename="../../studio/gui/properties/row.py" />
   <source>Back to the default</source>
   <translation>기본값으로 되돌리기</translation>
  </message>
 </context>
 <context>
  <name>PathValue</name>
  <message>
   <location filename="../../studio/gui/properties/path.py" />
   <source>A file…</source>
   <translation>파일…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/path.py" />
   <source>A folder…</source>
   <translation>폴더…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/path.py" />
   <source>All files (*)</source>
   <translation>모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/path.py" />
   <source>Browse for {0}</source>
   <translation>{0} 찾아보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/path.py" />
   <source>Browse…</source>
   <translation>찾아보기…</translation>
  </message>
 </context>
 <context>
  <name>PictureSaver</name>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>Picture copied.</source>
   <translation>그림을 복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>Save picture</source>
   <translation>그림 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>Saved {0}.</source>
   <translation>{0} 파일을 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>Saving {0}…</source>
   <translation>{0} 저장 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>The picture was not saved. {0}</source>
   <translation>그림을 저장하지 못했습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>The pictures could not be opened. {0}</source>
   <translation>그림을 열지 못했습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>The system has no program that shows pictures. They are in {0}.</source>
   <translation>그림을 보여 줄 프로그램이 시스템에 없습니다. 그림은 {0}에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/saving.py" />
   <source>This picture has no SVG. Save it as a PNG file.</source>
   <translation>이 그림에는 SVG가 없습니다. PNG 파일로 저장하세요.</translation>
  </message>
 </context>
 <context>
  <name>PictureStrip</name>
  <message>
   <location filename="../../studio/gui/pictures/strip.py" />
   <source>Pictures</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/strip.py" />
   <source>{0}, picture {1} of {2}</source>
   <translation>{0}, 그림 {2}개 중 {1}번째</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/strip.py" />
   <source>{0}: damaged, or no picture</source>
   <translation>{0}: 손상되었거나 그림이 아닙니다</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <location filename="../../studio/gui/panes/picture_view.py" />
   <source>Picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/picture_view.py" />
   <source>Reading the picture…</source>
   <translation>그림을 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/picture_view.py" />
   <source>This picture cannot be shown</source>
   <translation>이 그림을 표시할 수 없습니다</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <location filename="../../studio/gui/pictures/decoding.py" />
   <source>The first of {0} pictures of an animation</source>
   <translation>움직이는 그림 {0}장 중 첫 장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/decoding.py" />
   <source>The picture has {0} pixels: too large to show. Save it instead. ({1})</source>
   <translation>그림이 {0}픽셀로 너무 커서 표시할 수 없습니다. 대신 저장하세요. ({1})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/decoding.py" />
   <source>The picture is damaged: {0}</source>
   <translation>그림이 손상되었습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/decoding.py" />
   <source>The picture is empty: it holds no byte.</source>
   <translation>그림이 비어 있습니다: 0바이트입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/decoding.py" />
   <source>This is no picture that can be shown, or it is damaged.</source>
   <translation>표시할 수 있는 그림이 아니거나 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/pictures/decoding.py" />
   <source>{0} pixels, shown smaller; saved as it is</source>
   <translation>{0}픽셀, 줄여서 표시하며 저장할 때는 원래 크기입니다</translation>
  </message>
 </context>
 <context>
  <name>PortPane</name>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>Click an output port of a finished module.</source>
   <translation>실행이 끝난 모듈의 출력 포트를 클릭하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>Nothing to show yet</source>
   <translation>아직 보여 줄 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>Run the experiment (F5) to see what comes out here.</source>
   <translation>실험을 실행하면(F5) 여기에 결과가 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>{0} did not run</source>
   <translation>{0} 모듈이 실행되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>{0} failed</source>
   <translation>{0} 모듈이 실패했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>{0} has not run yet</source>
   <translation>{0} 모듈이 아직 실행되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>{0} is running…</source>
   <translation>{0} 실행 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/port_pane.py" />
   <source>{0} is waiting for its turn</source>
   <translation>{0} 모듈이 차례를 기다립니다</translation>
  </message>
 </context>
 <context>
  <name>ProgramsPage</name>
  <message>
   <location filename="../../studio/gui/service/programs_page.py" />
   <source>Copy the program</source>
   <translation>프로그램 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/programs_page.py" />
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/programs_page.py" />
   <source>Program that calls the service</source>
   <translation>서비스를 호출하는 프로그램</translation>
  </message>
 </context>
 <context>
  <name>PropertiesPane</name>
  <message>
   <location filename="../../studio/gui/properties/pane.py" />
   <source>Properties</source>
   <translation>속성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/pane.py" />
   <source>Select one node to see its settings.</source>
   <translation>노드를 하나 선택하면 설정이 보입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/pane.py" />
   <source>and {0} more</source>
   <translation>외 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/pane.py" />
   <source>{0} nodes are selected</source>
   <translation>노드 {0}개가 선택되었습니다</translation>
  </message>
 </context>
 <context>
  <name>QuickAdd</name>
  <message>
   <location filename="../../studio/gui/palette/quickadd.py" />
   <source>Add a module</source>
   <translation>모듈 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/palette/quickadd.py" />
   <source>Add a module: type its name</source>
   <translation>모듈 추가: 이름을 입력하세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/palette/quickadd.py" />
   <source>Modules that fit</source>
   <translation>맞는 모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/palette/quickadd.py" />
   <source>Name of the module to add</source>
   <translation>추가할 모듈 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/palette/quickadd.py" />
   <source>No module fits.</source>
   <translation>맞는 모듈이 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>RecentCard</name>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Open {}</source>
   <translation>{} 열기</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>Recovered. Save the work to keep it.</source>
   <translation>복구했습니다. 저장해야 남습니다.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>1 node</source>
   <translation>노드 1개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>Ask again next time</source>
   <translation>다음에 다시 묻기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>Discard all</source>
   <translation>모두 버리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>Not saved to a file yet</source>
   <translation>아직 파일로 저장되지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>Recover</source>
   <translation>복구</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>Recover unsaved work</source>
   <translation>저장하지 않은 작업 복구</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>The studio was not closed properly</source>
   <translation>스튜디오가 정상적으로 종료되지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>These experiments have changes that were not saved. Recover them?</source>
   <translation>이 실험들에는 저장하지 않은 변경이 있습니다. 복구할까요?</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>Unsaved experiments</source>
   <translation>저장하지 않은 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>cannot be read</source>
   <translation>읽을 수 없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>not saved yet</source>
   <translation>아직 저장되지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/recovery.py" />
   <source>{0} nodes</source>
   <translation>노드 {0}개</translation>
  </message>
 </context>
 <context>
  <name>RegressionView</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/regression_view.py" />
   <source>Error (prediction less true value)</source>
   <translation>오차(예측값 − 실제 값)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/regression_view.py" />
   <source>Error histogram</source>
   <translation>오차 히스토그램</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/regression_view.py" />
   <source>Predicted against true values</source>
   <translation>예측값과 실제 값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/regression_view.py" />
   <source>Predicted value</source>
   <translation>예측값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/regression_view.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/regression_view.py" />
   <source>True value</source>
   <translation>실제 값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/regression_view.py" />
   <source>{0}: mean absolute error {1}</source>
   <translation>{0}: 평균 절대 오차 {1}</translation>
  </message>
 </context>
 <context>
  <name>ReportDialog</name>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>How far the report is</source>
   <translation>보고서 진행 정도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>Report</source>
   <translation>보고서</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>Show in folder</source>
   <translation>폴더에서 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>The report could not be made</source>
   <translation>보고서를 만들지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>The report is being made…</source>
   <translation>보고서를 만드는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>The report is saved</source>
   <translation>보고서를 저장했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/report/dialog.py" />
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
 </context>
 <context>
  <name>ReportWindow</name>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Collecting…</source>
   <translation>모으는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Facts</source>
   <translation>정보</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Open the log folder</source>
   <translation>로그 폴더 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Report a problem</source>
   <translation>문제 보고</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Save…</source>
   <translation>저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Say what you did, what you expected and what you saw, and add these facts. They hold no data of yours. Nothing is sent by itself.</source>
   <translation>무엇을 했고, 무엇을 기대했고, 무엇을 보았는지 적고 이 정보를 덧붙이세요. 여러분의 데이터는 들어 있지 않습니다. 저절로 보내지는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/windows.py" />
   <source>Text (*.txt)</source>
   <translation>텍스트 (*.txt)</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Error</source>
   <translation>오류</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Milliseconds</source>
   <translation>밀리초</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Request</source>
   <translation>요청</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/activity_page.py" />
   <source>Time</source>
   <translation>시각</translation>
  </message>
 </context>
 <context>
  <name>RuleRow</name>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>By what</source>
   <translation>기준</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Column</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Exclude</source>
   <translation>제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Include</source>
   <translation>포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Include or exclude</source>
   <translation>포함 또는 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Take this rule away</source>
   <translation>이 규칙 없애기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Text of the rule</source>
   <translation>규칙의 텍스트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Type of the columns</source>
   <translation>열의 유형</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>columns of type</source>
   <translation>다음 유형의 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>names that begin with</source>
   <translation>다음으로 시작하는 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>names that contain</source>
   <translation>다음이 들어 있는 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>names that end with</source>
   <translation>다음으로 끝나는 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>names that match</source>
   <translation>정규식에 맞는 이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>the column</source>
   <translation>이 열</translation>
  </message>
 </context>
 <context>
  <name>RuleWords</name>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Begin with all columns</source>
   <translation>모든 열에서 시작</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Begin with no columns</source>
   <translation>열 없이 시작</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Category</source>
   <translation>범주</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Date or time</source>
   <translation>날짜 또는 시간</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Exclude columns of type {0}</source>
   <translation>{0} 유형의 열 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Exclude names that begin with “{0}”</source>
   <translation>이름이 “{0}”(으)로 시작하는 열 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Exclude names that contain “{0}”</source>
   <translation>이름에 “{0}”이(가) 들어 있는 열 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Exclude names that end with “{0}”</source>
   <translation>이름이 “{0}”(으)로 끝나는 열 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Exclude names that match “{0}”</source>
   <translation>이름이 정규식 “{0}”에 맞는 열 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Exclude the column “{0}”</source>
   <translation>“{0}” 열 제외</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Include columns of type {0}</source>
   <translation>{0} 유형의 열 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Include names that begin with “{0}”</source>
   <translation>이름이 “{0}”(으)로 시작하는 열 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Include names that contain “{0}”</source>
   <translation>이름에 “{0}”이(가) 들어 있는 열 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Include names that end with “{0}”</source>
   <translation>이름이 “{0}”(으)로 끝나는 열 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Include names that match “{0}”</source>
   <translation>이름이 정규식 “{0}”에 맞는 열 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Include the column “{0}”</source>
   <translation>“{0}” 열 포함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Number</source>
   <translation>숫자</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rule_words.py" />
   <source>Yes or no</source>
   <translation>예/아니요</translation>
  </message>
 </context>
 <context>
  <name>RulesBox</name>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>A rule does not say yet what to look for.</source>
   <translation>무엇을 찾을지 아직 정하지 않은 규칙이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Add a rule</source>
   <translation>규칙 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>All columns</source>
   <translation>모든 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Begin with</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>No columns</source>
   <translation>열 없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>The rules choose no column. Begin with all, or include some.</source>
   <translation>규칙으로 고른 열이 없습니다. 모든 열에서 시작하거나 포함할 열을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>Which columns match is known when the module above has run.</source>
   <translation>위의 모듈을 실행하면 해당하는 열을 알 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>{0} of {1} columns match</source>
   <translation>열 {1}개 중 {0}개가 해당</translation>
  </message>
 </context>
 <context>
  <name>RunBanner</name>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>Bring modules, settings and scripts back as they were; Ctrl+Z takes it back</source>
   <translation>모듈, 설정, 스크립트를 그때의 상태로 되돌립니다. Ctrl+Z로 취소할 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>Restore</source>
   <translation>되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>Run {0} of {1} – read-only</source>
   <translation>{1}의 실행 {0} – 읽기 전용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>Save as copy…</source>
   <translation>사본으로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>Save the experiment of this run to a file of its own</source>
   <translation>이 실행의 실험을 별도의 파일로 저장합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>The run after (Alt+Page Down)</source>
   <translation>다음 실행 (Alt+Page Down)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>The run before (Alt+Page Up)</source>
   <translation>이전 실행 (Alt+Page Up)</translation>
  </message>
 </context>
 <context>
  <name>RunCompareWindow</name>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>Figures ({0})</source>
   <translation>그림 ({0})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>In brackets: how many differ</source>
   <translation>괄호 안은 서로 다른 것의 수입니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>Metrics ({0})</source>
   <translation>지표 ({0})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>Reading…</source>
   <translation>읽는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>Run {0} and run {1} of {2}</source>
   <translation>{2}의 실행 {0}과 실행 {1}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>Run {0} · {1}</source>
   <translation>실행 {0} · {1}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>Settings ({0})</source>
   <translation>설정 ({0})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>Tables ({0})</source>
   <translation>표 ({0})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>The runs cannot be compared</source>
   <translation>실행을 비교할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_window.py" />
   <source>The two runs are being compared.</source>
   <translation>두 실행을 비교하고 있습니다.</translation>
  </message>
 </context>
 <context>
  <name>RunHistoryPanel</name>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>1 run</source>
   <translation>실행 1개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>A run cannot be read: its file is damaged.</source>
   <translation>실행 하나를 읽을 수 없습니다. 파일이 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Comment</source>
   <translation>설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Comment on the run</source>
   <translation>실행에 대한 설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Compare</source>
   <translation>비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Compare the two selected runs, or one with the one before</source>
   <translation>선택한 두 실행을, 또는 한 실행을 그 이전 실행과 비교합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Delete the selected runs (Del)</source>
   <translation>선택한 실행 삭제 (Del)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Edit the label</source>
   <translation>이름표 편집</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Label</source>
   <translation>이름표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Label of the run</source>
   <translation>실행의 이름표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>No run yet</source>
   <translation>아직 실행이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Open the run, read-only (Enter)</source>
   <translation>실행을 읽기 전용으로 열기 (Enter)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Open, read-only</source>
   <translation>읽기 전용으로 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Reading…</source>
   <translation>읽는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Restore</source>
   <translation>되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Restore modules, settings and scripts of the run</source>
   <translation>이 실행의 모듈, 설정, 스크립트로 되돌립니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Run the experiment (F5): each run is kept here with its results.</source>
   <translation>실험을 실행하세요(F5). 모든 실행이 결과와 함께 여기에 보관됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Runs</source>
   <translation>실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Select a run.</source>
   <translation>실행을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Star (*): starred results stay longest</source>
   <translation>별표 (*): 별표를 단 실행의 결과는 가장 오래 보관됩니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Star or unstar</source>
   <translation>별표 달기/지우기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>The run history cannot be read</source>
   <translation>실행 기록을 읽을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>The runs are being listed.</source>
   <translation>실행 목록을 읽고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>from the command line</source>
   <translation>명령줄에서</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>from the window</source>
   <translation>창에서</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>only some modules</source>
   <translation>일부 모듈만</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>{0} of {1} modules reused</source>
   <translation>모듈 {1}개 중 {0}개 재사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>{0} runs</source>
   <translation>실행 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>{0} runs are selected</source>
   <translation>실행 {0}개를 선택했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>{0} runs cannot be read: their files are damaged.</source>
   <translation>실행 {0}개를 읽을 수 없습니다. 파일이 손상되었습니다.</translation>
  </message>
 </context>
 <context>
  <name>RunModel</name>
  <message>
   <location filename="../../studio/gui/runs/list_model.py" />
   <source>Run {0}</source>
   <translation>실행 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/list_model.py" />
   <source>and {0} more</source>
   <translation>외 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/list_model.py" />
   <source>starred</source>
   <translation>별표</translation>
  </message>
 </context>
 <context>
  <name>RunPage</name>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Disk for results of runs</source>
   <translation>실행 결과에 쓸 디스크</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Forget results now</source>
   <translation>지금 결과 비우기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Keep every run in the run history</source>
   <translation>모든 실행을 실행 기록에 보관</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Memory for results</source>
   <translation>결과용 메모리</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Modules at a time</source>
   <translation>동시에 실행할 모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Modules whose inputs and parameters did not change are not run again.</source>
   <translation>입력과 매개 변수가 바뀌지 않은 모듈은 다시 실행하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Nothing is kept.</source>
   <translation>보관된 결과가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Results of {0} modules are kept.</source>
   <translation>모듈 {0}개의 결과가 보관되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Runs</source>
   <translation>실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>When there are more, the results of the oldest runs go; their facts stay.</source>
   <translation>이보다 많아지면 가장 오래된 실행의 결과부터 지워지고, 실행 정보는 남습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>as suits the computer</source>
   <translation>컴퓨터에 맞게</translation>
  </message>
 </context>
 <context>
  <name>Runs</name>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>Cancelled</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Delete run {0} of {1}?</source>
   <translation>{1}의 실행 {0}을 삭제할까요?</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Delete runs</source>
   <translation>실행 삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Delete {0} runs?</source>
   <translation>실행 {0}개를 삭제할까요?</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Experiments (*.studio)</source>
   <translation>실험 (*.studio)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>Failed</source>
   <translation>실패</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>Finished</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>Python environment {old} → {new}</source>
   <translation>Python 환경 {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Run history</source>
   <translation>실행 기록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Run {0} was restored. Ctrl+Z takes it back.</source>
   <translation>실행 {0}의 상태로 되돌렸습니다. Ctrl+Z로 취소할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Save as copy</source>
   <translation>사본으로 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>That could not be done</source>
   <translation>처리하지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>The experiment is not open, and its file is gone: save a copy.</source>
   <translation>실험이 열려 있지 않고 파일도 없습니다. 사본으로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>The results are no longer kept: newer ones took their place.</source>
   <translation>결과가 더 이상 보관되어 있지 않습니다. 새 결과에 자리를 내주었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>The results were not kept: the disk is full.</source>
   <translation>디스크가 가득 차서 결과를 보관하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>Their results and logs cannot be brought back.</source>
   <translation>결과와 로그는 되살릴 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>There is no run yet.</source>
   <translation>아직 실행이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>This is the experiment itself: no run comes after it.</source>
   <translation>실험 자체입니다. 다음 실행이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>This is the first run.</source>
   <translation>첫 번째 실행입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/controller.py" />
   <source>This is the last run.</source>
   <translation>마지막 실행입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/locking.py" />
   <source>This run is over and stays as it is.</source>
   <translation>끝난 실행이므로 그대로 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>connected: {what}</source>
   <translation>연결됨: {what}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>disconnected: {what}</source>
   <translation>연결 끊김: {what}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>nothing changed</source>
   <translation>바뀐 것 없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>only arranged</source>
   <translation>배치만 바뀜</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>the first run</source>
   <translation>첫 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{0} h {1} min</source>
   <translation>{0}시간 {1}분</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{0} min {1} s</source>
   <translation>{0}분 {1}초</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{0} s</source>
   <translation>{0}초</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node} added</source>
   <translation>{node} 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node} deleted</source>
   <translation>{node} 삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node} disabled</source>
   <translation>{node} 사용 안 함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node} enabled</source>
   <translation>{node} 사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node}: comment changed</source>
   <translation>{node}: 메모가 바뀜</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node}: its file was changed</source>
   <translation>{node}: 파일이 바뀜</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node}: module {old} → {new}</source>
   <translation>{node}: 모듈 {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node}: {what} {old} → {new}</source>
   <translation>{node}: {what} {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{node}: {what}, lines changed: {lines}</source>
   <translation>{node}: {what}, 바뀐 줄 {lines}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>{old} is called {new}</source>
   <translation>{old}의 이름이 {new}(으)로 바뀜</translation>
  </message>
 </context>
 <context>
  <name>SampleCard</name>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Open “{}” as an experiment of your own</source>
   <translation>“{}”을(를) 내 실험으로 열기</translation>
  </message>
 </context>
 <context>
  <name>SandboxBar</name>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source> and </source>
   <translation>, </translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>Allow on this computer</source>
   <translation>이 컴퓨터에서 허용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>Do this only if you know where the script comes from and what it does.</source>
   <translation>스크립트가 어디에서 왔고 무엇을 하는지 알 때만 허용하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>The sandbox of this node is open: it may use {0}.</source>
   <translation>이 노드의 샌드박스가 열려 있습니다: {0}을(를) 사용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>This node asks for {0}. That was not allowed on this computer, so the script runs without.</source>
   <translation>이 노드는 {0}을(를) 요구합니다. 이 컴퓨터에서 허용되지 않았으므로 스크립트는 그것 없이 실행됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>a folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>the Python environment “{0}”</source>
   <translation>Python 환경 “{0}”</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>the network</source>
   <translation>네트워크</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/sandbox_bar.py" />
   <source>{0} (read and write)</source>
   <translation>{0} (읽기와 쓰기)</translation>
  </message>
 </context>
 <context>
  <name>SandboxPage</name>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>No permission was given.</source>
   <translation>허용한 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Sandbox</source>
   <translation>샌드박스</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Scripts run without network and see no files but their own working folder. An experiment can ask for more; what you allowed is remembered for exactly the script that you allowed it to.</source>
   <translation>스크립트는 네트워크 없이, 자신의 작업 폴더만 볼 수 있는 상태로 실행됩니다. 실험은 더 많은 것을 요구할 수 있으며, 허용한 내용은 허용한 바로 그 스크립트에 대해서만 기억됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>Take back all permissions</source>
   <translation>모든 허용 취소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/pages.py" />
   <source>{0} permissions were given.</source>
   <translation>허용한 것이 {0}개 있습니다.</translation>
  </message>
 </context>
 <context>
  <name>Scatter</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/scatter.py" />
   <source>Centre of {0}</source>
   <translation>{0}의 중심</translation>
  </message>
 </context>
 <context>
  <name>ScatterChart</name>
  <message>
   <location filename="../../studio/gui/panes/charts/scatter.py" />
   <source>Scatter plot</source>
   <translation>산점도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/scatter.py" />
   <source>around {0}, {1}: {2}</source>
   <translation>{0}, {1} 부근: {2}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/charts/scatter.py" />
   <source>{0} rows</source>
   <translation>{0}행</translation>
  </message>
 </context>
 <context>
  <name>ScriptEditor</name>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>1 line</source>
   <translation>1줄</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Find and replace (Ctrl+F)</source>
   <translation>찾기와 바꾸기 (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Line {0} failed</source>
   <translation>{0}행에서 실패</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Open in a large window</source>
   <translation>큰 창에서 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Redo typing (Ctrl+Y)</source>
   <translation>입력 다시 실행 (Ctrl+Y)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Replace the script by the template (Ctrl+Z brings it back)</source>
   <translation>스크립트를 서식으로 바꾸기 (Ctrl+Z로 되돌림)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>The script is written in today's Python already.</source>
   <translation>스크립트가 이미 요즘 Python으로 쓰여 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>The template was inserted. Ctrl+Z brings back what was there.</source>
   <translation>서식을 넣었습니다. Ctrl+Z를 누르면 전의 내용이 돌아옵니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Translate an old script to today's Python…</source>
   <translation>오래된 스크립트를 요즘 Python으로 바꾸기…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Undo typing (Ctrl+Z)</source>
   <translation>입력 실행 취소 (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>{0} lines</source>
   <translation>{0}줄</translation>
  </message>
 </context>
 <context>
  <name>ServiceProcess</name>
  <message>
   <location filename="../../studio/gui/service/process.py" />
   <source>The service ended by itself. The log may tell why.</source>
   <translation>서비스가 저절로 끝났습니다. 로그에 이유가 있을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/process.py" />
   <source>The service's process could not be started.</source>
   <translation>서비스 프로세스를 시작할 수 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>ServiceWindow</name>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Activity</source>
   <translation>활동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Address</source>
   <translation>주소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Ask callers for a key</source>
   <translation>호출자에게 키 요구</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Copy it now: it is shown only this once.</source>
   <translation>지금 복사하세요: 한 번만 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Copy the address</source>
   <translation>주소 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Copy the key</source>
   <translation>키 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Key</source>
   <translation>키</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Make a new key</source>
   <translation>새 키 만들기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Not set up yet</source>
   <translation>아직 설정되지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Open the service's own page</source>
   <translation>서비스 자체 페이지 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Place Web Service Input and Output where they belong</source>
   <translation>Web Service Input과 Output을 알맞은 곳에 놓습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Port</source>
   <translation>포트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Preparing…</source>
   <translation>준비 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Programs</source>
   <translation>프로그램</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Running</source>
   <translation>실행 중</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Running, version {0}</source>
   <translation>실행 중, 버전 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Set up web service</source>
   <translation>웹 서비스 설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Set up web service places an input and an output in the experiment.</source>
   <translation>‘웹 서비스 설정’을 누르면 실험에 입력과 출력이 놓입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Start</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Start the service to try it here.</source>
   <translation>여기에서 시험하려면 서비스를 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Stop</source>
   <translation>중지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Stopped</source>
   <translation>중지됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Stopping…</source>
   <translation>중지하는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Test</source>
   <translation>테스트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>The address shows here while the service runs</source>
   <translation>서비스가 실행되는 동안 주소가 여기에 보입니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>The key before stays valid, so that callers can change</source>
   <translation>이전 키도 계속 유효하므로 호출자가 바꿀 시간이 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Versions</source>
   <translation>버전</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>Web service — {0}</source>
   <translation>웹 서비스 — {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>What no request changes, such as training, runs once. Then it answers.</source>
   <translation>학습처럼 요청에 따라 달라지지 않는 부분을 한 번 실행한 뒤 응답을 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/window.py" />
   <source>a free one</source>
   <translation>빈 포트</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <location filename="../../studio/gui/session.py" />
   <source>A node needs a name.</source>
   <translation>노드에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/session.py" />
   <source>Add nodes</source>
   <translation>노드 추가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/session.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/session.py" />
   <source>Delete “{}”</source>
   <translation>“{}” 삭제</translation>
  </message>
  <message>
   <location filename="../../studio/gui/session.py" />
   <source>There is a node “{}” already. Choose another name.</source>
   <translation>“{}” 노드가 이미 있습니다. 다른 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/session.py" />
   <source>There is nothing to run yet. Drag a module to the canvas.</source>
   <translation>아직 실행할 것이 없습니다. 모듈을 캔버스로 끌어다 놓으세요.</translation>
  </message>
 </context>
 <context>
  <name>SettingUp</name>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>Set up web service</source>
   <translation>웹 서비스 설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/setting_up.py" />
   <source>The web service cannot be set up</source>
   <translation>웹 서비스를 설정할 수 없습니다</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>First run</source>
   <translation>첫 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Lines that differ</source>
   <translation>다른 줄</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Module</source>
   <translation>모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>No setting differs.</source>
   <translation>서로 다른 설정이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Python environment</source>
   <translation>Python 환경</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Second run</source>
   <translation>두 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Select a script to see its lines.</source>
   <translation>스크립트를 선택하면 다른 줄이 보입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Setting</source>
   <translation>설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>Settings that differ</source>
   <translation>서로 다른 설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_settings.py" />
   <source>lines changed: {0}</source>
   <translation>바뀐 줄: {0}</translation>
  </message>
 </context>
 <context>
  <name>SettingsWindow</name>
  <message>
   <location filename="../../studio/gui/preferences/window.py" />
   <source>Pages</source>
   <translation>페이지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/window.py" />
   <source>Settings</source>
   <translation>설정</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>All as they were</source>
   <translation>모두 원래대로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>As it was</source>
   <translation>원래대로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>Changed.</source>
   <translation>바꾸었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>Command</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>Commands</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>Find a command or a key</source>
   <translation>명령이나 키 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>Keys</source>
   <translation>키</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>Keys of the command</source>
   <translation>명령의 키</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>New keys</source>
   <translation>새 키</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>No command fits.</source>
   <translation>맞는 명령이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>Shortcuts</source>
   <translation>단축키</translation>
  </message>
  <message>
   <location filename="../../studio/gui/preferences/shortcuts_page.py" />
   <source>{0} is taken by “{1}”. Take it from there first.</source>
   <translation>{0} 키는 “{1}”에서 쓰고 있습니다. 먼저 거기에서 빼세요.</translation>
  </message>
 </context>
 <context>
  <name>SideModel</name>
  <message>
   <location filename="../../studio/gui/panes/compare_model.py" />
   <source>not in this table</source>
   <translation>이 테이블에 없음</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Begin with a table, a zip archive or a Python script; or drop it here</source>
   <translation>표, zip 파일 또는 Python 스크립트로 시작합니다. 여기에 놓아도 됩니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Drag modules to a canvas, connect their ports, write azureml_main, press Run: tables, figures and logs at once, on your own computer.</source>
   <translation>모듈을 캔버스로 끌어다 놓고, 포트를 잇고, azureml_main을 쓰고, 실행을 누르세요. 표와 그림과 로그가 내 컴퓨터에서 바로 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Experiment Studio</source>
   <translation>Experiment Studio</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Import…</source>
   <translation>가져오기…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>New experiment</source>
   <translation>새 실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Open an experiment from a file</source>
   <translation>파일에서 실험을 엽니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Open…</source>
   <translation>열기…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Recent</source>
   <translation>최근 항목</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Samples</source>
   <translation>샘플</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Start page</source>
   <translation>시작 페이지</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Start with an empty canvas</source>
   <translation>빈 캔버스로 시작합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>This file is not there any more.</source>
   <translation>이 파일은 이제 없습니다.</translation>
  </message>
 </context>
 <context>
  <name>Statistics</name>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Different values were counted up to a million.</source>
   <translation>서로 다른 값은 백만 개까지만 세었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Different values were not counted: the cells hold what cannot be compared.</source>
   <translation>비교할 수 없는 값이 셀에 있어 서로 다른 값을 세지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Infinite</source>
   <translation>무한대</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Longest (letters)</source>
   <translation>가장 긴 텍스트(글자 수)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Maximum</source>
   <translation>최댓값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Mean</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Median</source>
   <translation>중앙값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Minimum</source>
   <translation>최솟값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Missing</source>
   <translation>누락</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Periods are drawn at their beginning.</source>
   <translation>기간은 시작 시점에 그립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Quantile {0}</source>
   <translation>분위수 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Shortest (letters)</source>
   <translation>가장 짧은 텍스트(글자 수)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Standard deviation</source>
   <translation>표준 편차</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>The cells hold values of several kinds: {0}.</source>
   <translation>셀에 여러 종류의 값이 섞여 있습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>The number of different values is an estimate, right to about 1 %.</source>
   <translation>서로 다른 값의 수는 오차 약 1%의 추정치입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>The values lie too far apart for a standard deviation.</source>
   <translation>값의 차이가 너무 커서 표준 편차를 구할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>These dates and times do not go together on one scale: some have a time zone or lie outside the calendar.</source>
   <translation>일부에만 시간대가 있거나 달력 범위를 벗어나 날짜와 시간을 한 축에 둘 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Type</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>Unique</source>
   <translation>고유 값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>{0} categories occur in no row.</source>
   <translation>범주 {0}개는 어느 행에도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>{0} infinite values are left out of everything but minimum, maximum and unique.</source>
   <translation>무한대 값 {0}개는 최솟값, 최댓값, 고유 값 외의 계산에서 제외했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/facts.py" />
   <source>{0} whole numbers beyond 10^308 are left out of the statistics and pictures.</source>
   <translation>10^308을 넘는 정수 {0}개는 통계와 그림에서 제외했습니다.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPanel</name>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Choose a column</source>
   <translation>열을 선택하세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Click a column of the table, or move to it with the arrow keys.</source>
   <translation>표의 열을 클릭하거나 화살표 키로 이동하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Copy the statistics</source>
   <translation>통계 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Count every different value; it takes a little longer</source>
   <translation>서로 다른 값을 모두 셉니다. 시간이 조금 더 걸립니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Count exactly</source>
   <translation>정확히 세기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Hide the statistics (Escape)</source>
   <translation>통계 숨기기(Esc)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Statistics</source>
   <translation>통계</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Statistics of the column</source>
   <translation>열의 통계</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>The column could not be summarised. {0}</source>
   <translation>열을 요약하지 못했습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>The column is being looked at…</source>
   <translation>열을 살펴보는 중입니다…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/panel.py" />
   <source>Visualizations</source>
   <translation>시각화</translation>
  </message>
 </context>
 <context>
  <name>Studio</name>
  <message>
   <location filename="../../studio/gui/canvas/accessible.py" />
   <source>%n node(s). Tab goes from one to the next.</source>
   <translation>노드 %n개. Tab 키로 다음 노드로 갑니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>&amp;Edit</source>
   <translation>편집(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>&amp;File</source>
   <translation>파일(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>&amp;Help</source>
   <translation>도움말(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>&amp;Look</source>
   <translation>테마(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>&amp;Run</source>
   <translation>실행(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>&amp;View</source>
   <translation>보기(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/importing.py" />
   <source>All that can be imported ({})</source>
   <translation>가져올 수 있는 모든 파일 ({})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/docks.py" />
   <source>As it was opened</source>
   <translation>처음 열었을 때</translation>
  </message>
  <message>
   <location filename="../../studio/gui/statusbar.py" />
   <source>Cancelled after {:.1f} s</source>
   <translation>{:.1f}초 뒤에 취소됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/accessible.py" />
   <source>Empty. Press any key and type the name of a module.</source>
   <translation>비어 있습니다. 아무 키나 눌러 모듈 이름을 입력하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/statusbar.py" />
   <source>Failed after {:.1f} s</source>
   <translation>{:.1f}초 뒤에 실패함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/statusbar.py" />
   <source>Finished in {:.1f} s</source>
   <translation>{:.1f}초 만에 완료</translation>
  </message>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>Hide “{}”</source>
   <translation>“{}” 숨기기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/docks.py" />
   <source>History</source>
   <translation>기록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/docks.py" />
   <source>History of changes</source>
   <translation>변경 기록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/importing.py" />
   <source>Import</source>
   <translation>가져오기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/accessible.py" />
   <source>Input {0}</source>
   <translation>입력 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/log/accessible.py" />
   <source>Lines: {0}. Arrow keys go from one to the next.</source>
   <translation>{0}줄. 화살표 키로 한 줄씩 옮겨 갑니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/docks.py" />
   <source>Modules</source>
   <translation>모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/toolbar.py" />
   <source>More tools</source>
   <translation>도구 더 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>Nothing yet</source>
   <translation>아직 없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>Open &amp;recent</source>
   <translation>최근 항목 열기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/accessible.py" />
   <source>Output {0}</source>
   <translation>출력 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/docks.py" />
   <source>Properties</source>
   <translation>속성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/importing.py" />
   <source>Python scripts ({})</source>
   <translation>Python 스크립트 ({})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/statusbar.py" />
   <source>Ready</source>
   <translation>준비됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/wiring.py" />
   <source>Redo</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/docks.py" />
   <source>Run history</source>
   <translation>실행 기록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/statusbar.py" />
   <source>Running…</source>
   <translation>실행 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/statusbar.py" />
   <source>Running… {} of {}</source>
   <translation>실행 중… {} / {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/wiring.py" />
   <source>Saved to {}</source>
   <translation>{}에 저장했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>Show “{}”</source>
   <translation>“{}” 보이기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/importing.py" />
   <source>Tables ({})</source>
   <translation>표 ({})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/toolbar.py" />
   <source>Tools</source>
   <translation>도구</translation>
  </message>
  <message>
   <location filename="../../studio/gui/wiring.py" />
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <location filename="../../studio/gui/wiring.py" />
   <source>Working with the file…</source>
   <translation>파일 작업 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/importing.py" />
   <source>Zip archives ({})</source>
   <translation>Zip 파일 ({})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/accessible.py" />
   <source>connected</source>
   <translation>연결됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/accessible.py" />
   <source>not connected</source>
   <translation>연결되지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>number</source>
   <translation>숫자</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>true or false</source>
   <translation>참 또는 거짓</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>whole number</source>
   <translation>정수</translation>
  </message>
 </context>
 <context>
  <name>SuggestedValue</name>
  <message>
   <location filename="../../studio/gui/properties/suggested.py" />
   <source>Choose or type a name</source>
   <translation>이름을 고르거나 입력하세요</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <location filename="../../studio/gui/panes/table_ports.py" />
   <source>Compare the table with</source>
   <translation>테이블을 다음과 비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>No row passes the filter</source>
   <translation>필터를 통과하는 행이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>This table has no columns</source>
   <translation>이 테이블에는 열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>This table has no rows</source>
   <translation>이 테이블에는 행이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_ports.py" />
   <source>Visualize in a window of its own</source>
   <translation>별도의 창에서 시각화</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>hidden columns: {0}</source>
   <translation>숨긴 열: {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>rows that pass the filter: {0}</source>
   <translation>필터를 통과한 행: {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>sorted by {0}</source>
   <translation>정렬: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>the first {0} are shown; filter or sort to reach the others</source>
   <translation>처음 {0}개만 표시합니다. 나머지는 필터나 정렬로 볼 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>{0} rows × {1} columns</source>
   <translation>행 {0}개 × 열 {1}개</translation>
  </message>
 </context>
 <context>
  <name>TableFinding</name>
  <message>
   <location filename="../../studio/gui/panes/table_finding.py" />
   <source>Finding…</source>
   <translation>찾는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_finding.py" />
   <source>Not found</source>
   <translation>찾지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_finding.py" />
   <source>Row {0}</source>
   <translation>{0}행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_finding.py" />
   <source>Row {0} does not pass the filter</source>
   <translation>{0}행은 필터를 통과하지 않습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_finding.py" />
   <source>The last row is {0}</source>
   <translation>마지막 행은 {0}입니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_finding.py" />
   <source>There is no column “{0}”.</source>
   <translation>“{0}” 열이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_finding.py" />
   <source>Too far down to scroll to; filter or sort to reach row {0}</source>
   <translation>스크롤로 갈 수 없는 아래쪽 행입니다. {0}행은 필터나 정렬로 볼 수 있습니다</translation>
  </message>
 </context>
 <context>
  <name>TableModel</name>
  <message>
   <location filename="../../studio/gui/panes/table_model.py" />
   <source>Double-click to sort, with Shift by one more column.</source>
   <translation>두 번 클릭하면 정렬하고, Shift를 누른 채 두 번 클릭하면 정렬 기준에 더합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_model.py" />
   <source>Missing value</source>
   <translation>결측값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_model.py" />
   <source>There is no such row in this table</source>
   <translation>이 테이블에 없는 행입니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_model.py" />
   <source>{0} missing ({1})</source>
   <translation>결측 {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_model.py" />
   <source>{0} · {1} missing</source>
   <translation>{0} · 결측 {1}</translation>
  </message>
 </context>
 <context>
  <name>TablePane</name>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Arranging the rows…</source>
   <translation>행을 정렬하고 거르는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Column {0}</source>
   <translation>열 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Copy	Ctrl+C</source>
   <translation>복사	Ctrl+C</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Copy as Markdown</source>
   <translation>Markdown으로 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Copy with column names	Ctrl+Shift+C</source>
   <translation>열 이름과 함께 복사	Ctrl+Shift+C</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Copying…</source>
   <translation>복사하는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Filter for this value</source>
   <translation>이 값으로 필터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Find…	Ctrl+F</source>
   <translation>찾기…	Ctrl+F</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Fit column widths</source>
   <translation>열 너비 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Go to…	Ctrl+G</source>
   <translation>이동…	Ctrl+G</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>No other port holds a table yet</source>
   <translation>아직 테이블이 있는 다른 포트가 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Save all rows and columns…</source>
   <translation>모든 행과 열 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Save as it is shown…</source>
   <translation>보이는 대로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>Show the whole cell	Enter</source>
   <translation>셀 전체 보기	Enter</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>This column holds no finite number.</source>
   <translation>이 열에는 유한한 숫자가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>This port holds no table</source>
   <translation>이 포트에는 표가 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>{0} cells are too many for the clipboard. Save the table as a file.</source>
   <translation>셀 {0}개는 클립보드에 너무 많습니다. 표를 파일로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>{0} cells copied.</source>
   <translation>셀 {0}개를 복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_pane.py" />
   <source>{0}, row {1}</source>
   <translation>{0}, {1}행</translation>
  </message>
 </context>
 <context>
  <name>TableSaving</name>
  <message>
   <location filename="../../studio/gui/panes/table_saving.py" />
   <source>Save table</source>
   <translation>표 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_saving.py" />
   <source>Saved {0}.</source>
   <translation>{0} 파일을 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_saving.py" />
   <source>Saving was cancelled; no file was written.</source>
   <translation>저장을 취소했습니다. 파일은 만들지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_saving.py" />
   <source>Saving {0}…</source>
   <translation>{0} 저장 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_saving.py" />
   <source>The table was not saved. {0}</source>
   <translation>표를 저장하지 못했습니다. {0}</translation>
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <location filename="../../studio/gui/panes/table_view.py" />
   <source>Table</source>
   <translation>표</translation>
  </message>
 </context>
 <context>
  <name>TablesPage</name>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Both tables in a window, with what differs in colour</source>
   <translation>두 표를 한 창에서 다른 부분에 색을 칠해 보여 줍니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Cells that differ</source>
   <translation>다른 셀</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Column</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Comparing…</source>
   <translation>비교하는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>First run</source>
   <translation>첫 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Neither run gave a table.</source>
   <translation>두 실행 모두 표를 내놓지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>No cell that both runs have differs.</source>
   <translation>두 실행에 모두 있는 셀은 모두 같습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Open side by side</source>
   <translation>나란히 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Row</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Second run</source>
   <translation>두 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>Tables</source>
   <translation>표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>The tables hold the same.</source>
   <translation>두 표의 내용이 같습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>columns only in the first run: {0}</source>
   <translation>첫 번째 실행에만 있는 열: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>columns only in the second run: {0}</source>
   <translation>두 번째 실행에만 있는 열: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>different</source>
   <translation>다름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>no longer kept</source>
   <translation>더 이상 보관되지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>only in the first run</source>
   <translation>첫 번째 실행에만 있음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>only in the second run</source>
   <translation>두 번째 실행에만 있음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>rows matched by “{0}”</source>
   <translation>“{0}” 열로 행을 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>the first {0} are listed</source>
   <translation>처음 {0}개만 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>the same</source>
   <translation>같음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>type of “{0}”: {1} → {2}</source>
   <translation>“{0}”의 형식: {1} → {2}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>{0} cells differ</source>
   <translation>셀 {0}개가 다름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>{0} rows only in the first run</source>
   <translation>행 {0}개가 첫 번째 실행에만 있음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>{0} rows only in the second run</source>
   <translation>행 {0}개가 두 번째 실행에만 있음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>{0}, first run</source>
   <translation>{0}, 첫 번째 실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/compare_tables.py" />
   <source>{0}, second run</source>
   <translation>{0}, 두 번째 실행</translation>
  </message>
 </context>
 <context>
  <name>TestPage</name>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>Answered in {0:.0f} ms.</source>
   <translation>{0:.0f} ms 만에 응답했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>Example values</source>
   <translation>예시 값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>One row to send. An empty field is a missing value.</source>
   <translation>보낼 행 하나. 빈 칸은 결측값입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>Send</source>
   <translation>보내기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>Send these values to the service (Ctrl+Return)</source>
   <translation>이 값을 서비스에 보냅니다 (Ctrl+Return)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>The service cannot be reached: {0}</source>
   <translation>서비스에 연결할 수 없습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>The service takes no values.</source>
   <translation>서비스가 받는 값이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>Waiting for the answer…</source>
   <translation>응답을 기다리는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>Web service parameters</source>
   <translation>웹 서비스 매개 변수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/test_page.py" />
   <source>“{0}” must be a {1}, not “{2}”.</source>
   <translation>“{0}”은(는) “{2}”이(가) 아니라 {1}이어야 합니다.</translation>
  </message>
 </context>
 <context>
  <name>TextPage</name>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Connect this port to the input of another script to use it there.</source>
   <translation>이 포트를 다른 스크립트의 입력에 연결하면 그곳에서 사용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Text</source>
   <translation>텍스트</translation>
  </message>
 </context>
 <context>
  <name>ThresholdBar</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/threshold_bar.py" />
   <source>A row counts as positive where its score is at least the threshold.</source>
   <translation>점수가 임계값 이상인 행을 양성으로 봅니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/threshold_bar.py" />
   <source>Back to the middle</source>
   <translation>가운데로 되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/threshold_bar.py" />
   <source>Threshold</source>
   <translation>임계값</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/threshold_bar.py" />
   <source>Threshold as a number</source>
   <translation>임계값(숫자)</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Back</source>
   <translation>뒤로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Click an output port to see its table or its figures; the log shows what scripts print. Ctrl+Shift+P finds every command.</source>
   <translation>출력 포트를 클릭하면 표나 그림이 보이고, 로그에는 스크립트가 출력한 내용이 보입니다. Ctrl+Shift+P로 모든 명령을 찾을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Done</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Drag a module from here to the canvas, or double-click it. Typing on the canvas finds modules, too.</source>
   <translation>여기에서 모듈을 캔버스로 끌어다 놓거나 두 번 클릭하세요. 캔버스에서 바로 입력해도 모듈을 찾습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Draw a line from a port to another one: data flows along it. Files can be dropped here: tables, zips, scripts, experiments.</source>
   <translation>포트에서 다른 포트로 선을 그으면 데이터가 그 선을 따라 흐릅니다. 표, zip, 스크립트, 실험 파일도 여기에 놓을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>F5 runs the experiment. What did not change is not run again; scripts run in a sandbox, without network and without your files.</source>
   <translation>F5를 누르면 실험이 실행됩니다. 바뀌지 않은 것은 다시 실행하지 않습니다. 스크립트는 네트워크와 내 파일이 없는 샌드박스에서 실행됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Modules</source>
   <translation>모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Next</source>
   <translation>다음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Properties</source>
   <translation>속성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Results</source>
   <translation>결과</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Run</source>
   <translation>실행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Skip</source>
   <translation>건너뛰기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>The canvas</source>
   <translation>캔버스</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>Tour</source>
   <translation>둘러보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/tour.py" />
   <source>What is selected is set here. Execute Python Script takes your azureml_main as it is; F1 shows the page of a module.</source>
   <translation>선택한 것을 여기에서 설정합니다. Execute Python Script는 azureml_main을 그대로 받습니다. F1을 누르면 모듈 페이지가 보입니다.</translation>
  </message>
 </context>
 <context>
  <name>TranslationDialog</name>
  <message>
   <location filename="../../studio/gui/editor/translation_dialog.py" />
   <source>As it is</source>
   <translation>그대로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/translation_dialog.py" />
   <source>Keep translation</source>
   <translation>바꾼 것 사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/translation_dialog.py" />
   <source>The script as it is</source>
   <translation>지금의 스크립트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/translation_dialog.py" />
   <source>The translation</source>
   <translation>바꾼 것</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/translation_dialog.py" />
   <source>Translated</source>
   <translation>바꾼 것</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/translation_dialog.py" />
   <source>Translation to today's Python</source>
   <translation>요즘 Python으로 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/translation_dialog.py" />
   <source>Write it into the editor; Ctrl+Z brings the old text back</source>
   <translation>편집기에 써 넣습니다. Ctrl+Z를 누르면 전의 내용이 돌아옵니다</translation>
  </message>
 </context>
 <context>
  <name>TreeDrawing</name>
  <message>
   <location filename="../../studio/gui/panes/model/tree_drawing.py" />
   <source>Decision tree</source>
   <translation>의사 결정 트리</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/tree_drawing.py" />
   <source>Drag to move, wheel to zoom, click a node to fold it; arrow keys and Space.</source>
   <translation>끌어서 이동, 휠로 확대/축소, 노드를 클릭해 접기. 화살표 키와 스페이스도 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/tree_drawing.py" />
   <source>no</source>
   <translation>아니요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/tree_drawing.py" />
   <source>yes</source>
   <translation>예</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/tree_drawing.py" />
   <source>{0} rows</source>
   <translation>{0}행</translation>
  </message>
 </context>
 <context>
  <name>TreePage</name>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Answer</source>
   <translation>답</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Fit to the pane (0)</source>
   <translation>창에 맞춤 (0)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Larger (+)</source>
   <translation>크게 (+)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>No</source>
   <translation>아니요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Node</source>
   <translation>노드</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Number of the tree</source>
   <translation>트리 번호</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Open every node</source>
   <translation>모든 노드 펼치기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Question</source>
   <translation>질문</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Reading tree {0}…</source>
   <translation>트리 {0} 읽는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Show the tree as text</source>
   <translation>트리를 텍스트로 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Smaller (-)</source>
   <translation>작게 (-)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>The tree as text</source>
   <translation>텍스트로 된 트리</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Tree</source>
   <translation>트리</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Which tree of the forest is shown</source>
   <translation>포레스트에서 표시할 트리</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Yes</source>
   <translation>예</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>of {0} trees</source>
   <translation>/ 트리 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>the first {0} are shown</source>
   <translation>처음 {0}개 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>{0} nodes</source>
   <translation>노드 {0}개</translation>
  </message>
 </context>
 <context>
  <name>ValuePane</name>
  <message>
   <location filename="../../studio/gui/panes/value_pane.py" />
   <source>Reading…</source>
   <translation>읽는 중…</translation>
  </message>
 </context>
 <context>
  <name>VersionsPage</name>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Experiment</source>
   <translation>실험</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Let it answer</source>
   <translation>이 버전으로 응답</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Make the experiment as it is now the next version, without a pause</source>
   <translation>지금의 실험을 멈춤 없이 다음 버전으로 만듭니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Nothing changed: version {0} is this experiment.</source>
   <translation>바뀐 것이 없습니다: 버전 {0}이(가) 이 실험입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Publish changes</source>
   <translation>변경 내용 게시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Published</source>
   <translation>게시됨</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Publishing…</source>
   <translation>게시하는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Roll back</source>
   <translation>되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>The version that answered before answers again</source>
   <translation>바로 전에 응답하던 버전이 다시 응답합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>The version that is selected answers from now on</source>
   <translation>선택한 버전이 이제부터 응답합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>The versions show here while the service runs.</source>
   <translation>서비스가 실행되는 동안 버전이 여기에 보입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Version</source>
   <translation>버전</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Version {0} answers from now on.</source>
   <translation>이제부터 버전 {0}이(가) 응답합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>Versions</source>
   <translation>버전</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>answers</source>
   <translation>응답 중</translation>
  </message>
 </context>
 <context>
  <name>Visual</name>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>A logarithmic axis for the frequency</source>
   <translation>빈도 축을 로그로 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>A logarithmic axis for the values of the column</source>
   <translation>열의 값 축을 로그로 표시</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Bins</source>
   <translation>구간</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Box plot</source>
   <translation>상자 그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Compare to</source>
   <translation>비교 대상</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Compare to…</source>
   <translation>비교할 열…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Comparing…</source>
   <translation>비교하는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Copy the picture</source>
   <translation>그림 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Correlation {0}</source>
   <translation>상관 계수 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Counting…</source>
   <translation>세는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Cumulative</source>
   <translation>누적</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Density</source>
   <translation>밀도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Draw a smoothed density of the values</source>
   <translation>값의 밀도를 매끄럽게 그립니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Draw the column against another one</source>
   <translation>다른 열과 함께 그립니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Draw which share of the values lies below</source>
   <translation>그 이하에 있는 값의 비율을 그립니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Every value is missing.</source>
   <translation>모든 값이 누락되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Every value stands in one row only.</source>
   <translation>모든 값이 한 행에만 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Histogram</source>
   <translation>히스토그램</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Log frequency</source>
   <translation>로그 빈도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Log scale</source>
   <translation>로그 축</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>No value is above zero: there is no logarithmic axis for them.</source>
   <translation>0보다 큰 값이 없어 로그 축을 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Number of bins</source>
   <translation>구간 수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>Save the picture as PNG or SVG…</source>
   <translation>그림을 PNG 또는 SVG로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>The column could not be summarised. {0}</source>
   <translation>열을 요약하지 못했습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>The column is being looked at…</source>
   <translation>열을 살펴보는 중입니다…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>The most frequent values are not known.</source>
   <translation>가장 많은 값을 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>The picture could not be made. {0}</source>
   <translation>그림을 만들지 못했습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>The table has no rows.</source>
   <translation>표에 행이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>There is no row in which both columns hold a value.</source>
   <translation>두 열에 모두 값이 있는 행이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>{0} lack one of both</source>
   <translation>{0}행은 한쪽 값이 없음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>{0} rarer values are not shown</source>
   <translation>드문 값 {0}개는 표시하지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>{0} rows</source>
   <translation>{0}행</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/statistics/visual.py" />
   <source>{0} values of zero and below are left out.</source>
   <translation>0 이하의 값 {0}개는 제외했습니다.</translation>
  </message>
 </context>
 <context>
  <name>_LookAction</name>
  <message>
   <location filename="../../studio/gui/toolbar.py" />
   <source>Dark look</source>
   <translation>어두운 테마</translation>
  </message>
  <message>
   <location filename="../../studio/gui/toolbar.py" />
   <source>Light look</source>
   <translation>밝은 테마</translation>
  </message>
 </context>
 <context>
  <name>_LookMenu</name>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>As the system</source>
   <translation>시스템 설정에 따름</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <location filename="../../studio/gui/menus.py" />
   <source>Light</source>
   <translation>밝게</translation>
  </message>
 </context>
</TS>
