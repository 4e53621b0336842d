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
   <translation>내 컴퓨터에서 모듈을 끌어다 놓아 만드는 기계 학습 실험과 azureml_main 스크립트.</translation>
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
   <translation>화면의 데이터 세트나 선택한 모듈의 차트를 그립니다</translation>
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
   <translation>이름, 설명, 스크립트, 매개변수로 노드를 찾습니다</translation>
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
   <source>Make tables, figures and the log higher, and the canvas lower</source>
   <translation>표, 그림, 로그는 높이고 캔버스는 낮춥니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Make the canvas higher, and tables, figures and the log lower</source>
   <translation>캔버스는 높이고 표, 그림, 로그는 낮춥니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>Make the experiment ready to be published</source>
   <translation>실험을 게시할 수 있게 준비합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>More room for the canvas</source>
   <translation>캔버스 넓히기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/actions.py" />
   <source>More room for the output</source>
   <translation>결과 넓히기</translation>
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
   <translation>다시 하기</translation>
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
   <translation>되돌리기</translation>
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
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>&lt; 0.1 s</source>
   <translation>0.1초 미만</translation>
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
   <location filename="../../studio/gui/canvas/by_keys.py" />
   <source>Connect from a new module</source>
   <translation>새 모듈에서 연결받기</translation>
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
   <location filename="../../studio/gui/canvas/by_keys.py" />
   <source>Connect to a new module…</source>
   <translation>새 모듈에 연결…</translation>
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
   <source>Done in under 0.1 s</source>
   <translation>0.1초 안에 완료</translation>
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
   <location filename="../../studio/gui/canvas/drops.py" />
   <source>Drop to add {} files</source>
   <translation>놓으면 파일 {}개를 추가합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/drops.py" />
   <source>Drop to add “{}”</source>
   <translation>놓으면 “{}” 파일을 추가합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/drops.py" />
   <source>Drop to open “{}”</source>
   <translation>놓으면 “{}” 실험을 엽니다</translation>
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
   <location filename="../../studio/gui/canvas/stub_item.py" />
   <source>Input “{}”: nothing is connected to it outside</source>
   <translation>입력 “{}”: 바깥에서 연결된 것이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/menus.py" />
   <source>Input: {}</source>
   <translation>입력: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/by_keys.py" />
   <source>Insert a new module</source>
   <translation>새 모듈 끼워 넣기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/by_keys.py" />
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
   <source>No such module</source>
   <translation>없는 모듈</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>No such module here</source>
   <translation>여기에 없는 모듈</translation>
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
   <location filename="../../studio/gui/canvas/by_keys.py" />
   <source>Put into a line</source>
   <translation>선에 끼워 넣기</translation>
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
   <source>Select the module before, too</source>
   <translation>앞 모듈도 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/canvas/verbs.py" />
   <source>Select the next module, too</source>
   <translation>다음 모듈도 선택</translation>
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
   <location filename="../../studio/gui/canvas/outer_inputs.py" />
   <source>Take from outside</source>
   <translation>바깥에서 가져오기</translation>
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
   <location filename="../../studio/gui/canvas/outer_inputs.py" />
   <source>What comes from outside leads to an input, not to an output.</source>
   <translation>바깥에서 들어오는 것은 출력이 아니라 입력으로 이어집니다.</translation>
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
   <source>feeds {} ports inside</source>
   <translation>안쪽 포트 {}개로 이어짐</translation>
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
   <source>{:.1f} M rows</source>
   <translation>행 {:.1f}M개</translation>
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
  <message>
   <location filename="../../studio/gui/canvas/state_text.py" />
   <source>{} s</source>
   <translation>{}초</translation>
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
  <name>CardGrid</name>
  <message>
   <location filename="../../studio/gui/cardgrid.py" />
   <source>Show all {0}</source>
   <translation>{0}개 모두 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/cardgrid.py" />
   <source>Show fewer</source>
   <translation>간단히 보기</translation>
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
   <translation>{0} 그림처럼 시작하지만 손상되었습니다({1}). 내용을 살펴보려면 파일로 저장하세요.</translation>
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
   <translation>그림의 크기가 {0} × {1} 픽셀로, 여기에서 보여 주기에는 너무 큽니다. 셀을 저장한 뒤 그림 프로그램에서 여세요.</translation>
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
   <translation>이 포트에는 데이터 세트가 없습니다</translation>
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
   <translation>차트에는 데이터 세트가 필요합니다. 실험을 실행하고 모듈을 선택하세요.</translation>
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
   <translation>결측 {0} · 고유 {1}</translation>
  </message>
 </context>
 <context>
  <name>ColumnList</name>
  <message>
   <location filename="../../studio/gui/charts/fields.py" />
   <source>Columns</source>
   <translation>열</translation>
  </message>
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
   <translation>두 표의 행을 짝짓는 기준 열</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Change sides</source>
   <translation>좌우 바꾸기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>Compare tables</source>
   <translation>표 비교</translation>
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
   <translation>두 포트 중 하나에 지금 표가 없습니다</translation>
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
   <translation>다시 비교하려면 실험을 실행하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>The comparison was cancelled</source>
   <translation>비교를 취소했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>The two tables are the same.</source>
   <translation>두 표가 같습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/compare_window.py" />
   <source>These tables cannot be compared so</source>
   <translation>이 기준으로는 두 표를 비교할 수 없습니다</translation>
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
  <name>Core</name>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source> in line {0}</source>
   <translation>, 줄 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>(Python {0}) has no pandas{1}. {2}</source>
   <translation>(Python {0})에는 pandas가 없습니다{1}. {2}</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>1 column</source>
   <translation>열 1개</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>1 row</source>
   <translation>행 1개</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/expression.py" />
   <source>A comparison is missing there, such as &gt; 30 or is missing.</source>
   <translation>여기에 &gt; 30 또는 is missing 같은 비교가 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>A dataset needs a name.</source>
   <translation>데이터 세트에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/frames.py" />
   <source>A frame cannot be {0}. Choose: {1}.</source>
   <translation>틀의 색은 {0}일 수 없습니다. 다음 중에서 고르세요: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/registry.py" />
   <source>A module of {0} is left out: {1}.</source>
   <translation>{0}의 모듈 하나를 제외했습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>A node cannot feed itself.</source>
   <translation>노드는 자기 자신에게 연결할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>A node needs a name.</source>
   <translation>노드에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>A picture of {0} × {1} pixels is too large to draw.</source>
   <translation>{0} × {1} 픽셀 그림은 너무 커서 그릴 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/server.py" />
   <source>A process of the service ended as it started.</source>
   <translation>서비스의 프로세스가 시작하자마자 끝났습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source>A quotation mark opened{0} of {1} is never closed.</source>
   <translation>{1}에서 연 따옴표가 닫히지 않았습니다{0}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>A quote is not closed in “{0}”.</source>
   <translation>“{0}”에서 따옴표가 닫히지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/__init__.py" />
   <source>A report is a .html or a .pdf file, not {0}.</source>
   <translation>보고서는 .html 또는 .pdf 파일이어야 합니다. {0}은(는) 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_scripts.py" />
   <source>A script is not written for Python 3 (line {0}: {1}).</source>
   <translation>스크립트가 Python 3 코드가 아닙니다(줄 {0}: {1}).</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_scripts.py" />
   <source>A script is not written for Python 3 (line {0}: {1}). Mend it before you export it.</source>
   <translation>스크립트가 Python 3 코드가 아닙니다(줄 {0}: {1}). 내보내기 전에 고치세요.</translation>
  </message>
  <message>
   <location filename="../../studio/service/scriptpool.py" />
   <source>A script's processes cannot be used twice: each request gets its own.</source>
   <translation>스크립트의 프로세스는 두 번 쓸 수 없습니다. 요청마다 새 프로세스를 씁니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/sampling.py" />
   <source>A stratified split needs one column to stratify by, but {0} chosen.</source>
   <translation>계층화 분할에는 기준 열이 하나 필요합니다(선택된 열: {0}).</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/groups.py" />
   <source>A sub-experiment needs a name.</source>
   <translation>하위 실험에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>A text has {0} characters; a cell takes {1}. Choose Parquet or CSV.</source>
   <translation>글자가 {0}자인 텍스트가 있습니다. 셀에는 {1}자까지 들어갑니다. Parquet 또는 CSV를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>A text holds a control character, which Excel refuses. Choose Parquet or CSV.</source>
   <translation>Excel이 받아들이지 않는 제어 문자가 텍스트에 있습니다. Parquet 또는 CSV를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/expression.py" />
   <source>A text is missing there.</source>
   <translation>여기에 텍스트가 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>A two-class model is measured by a label with two values, but “{0}” of {1} has {2} ({3}). Choose another Label column, or another Kind of model.</source>
   <translation>2클래스 모델은 값이 두 가지인 레이블로 평가합니다. 그런데 {1}의 “{0}” 열에는 값이 {2}가지 있습니다({3}). 다른 레이블 열이나 다른 모델 종류를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/exposed.py" />
   <source>A web service parameter needs a name.</source>
   <translation>웹 서비스 매개변수에는 이름이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Address already in use</source>
   <translation>이미 사용 중인 주소입니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/expressions.py" />
   <source>After \"{0}" {1} a value is missing.</source>
   <translation>\"{0}" {1} 뒤에 값이 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/conditions.py" />
   <source>After {0} a value is missing.</source>
   <translation>{0} 뒤에 값이 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/scriptpool.py" />
   <source>All processes of the script are busy. Try again later.</source>
   <translation>스크립트의 프로세스가 모두 사용 중입니다. 나중에 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>Bins must be from 1 to {0}.</source>
   <translation>구간 수는 1에서 {0} 사이여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/build.py" />
   <source>Building a Python environment with {0}</source>
   <translation>{0}이(가) 든 Python 환경을 만드는 중</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/build.py" />
   <source>Building the Python environment</source>
   <translation>Python 환경을 만드는 중</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/build.py" />
   <source>Building the Python environment was cancelled.</source>
   <translation>Python 환경 만들기를 취소했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/build.py" />
   <source>Built the Python environment</source>
   <translation>Python 환경을 만들었습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Cannot allocate memory</source>
   <translation>메모리를 할당할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>Choose one column only.</source>
   <translation>열을 하나만 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>Choose the column whose {0} the bars show, or let them count rows.</source>
   <translation>막대로 {0} 값을 보여 줄 열을 선택하거나, 막대가 행 수를 나타내게 하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>Choose the column whose {0} the cells show, or let them count rows.</source>
   <translation>칸으로 {0} 값을 보여 줄 열을 선택하거나, 칸이 행 수를 나타내게 하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>Choose {0} of {1} for {2}.</source>
   <translation>{2}에 쓸 {0}을(를) 선택하세요({1} 열).</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/build.py" />
   <source>Clear the built environments (`studio environments clear`) and run again.</source>
   <translation>만들어 둔 환경을 지우고(`studio environments clear`) 다시 실행하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Cluster</source>
   <translation>클러스터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Clusters</source>
   <translation>클러스터</translation>
  </message>
  <message>
   <location filename="../../studio/data/arrow_table.py" />
   <source>Columns of mixed or unknown types were turned into text: {0}.</source>
   <translation>형식이 섞였거나 알 수 없는 열을 텍스트로 바꾸었습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/shims/hints.py" />
   <source>Compatibility: {0} works as it once did; today: {1}</source>
   <translation>호환성: {0}이(가) 예전처럼 동작합니다. 요즘 방식: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Connection refused</source>
   <translation>연결이 거부되었습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/foreign/decode.py" />
   <source>Dates beyond what this pandas can hold were turned into Python's own.</source>
   <translation>이 pandas가 담을 수 없는 날짜를 Python의 날짜로 바꾸었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Device or resource busy</source>
   <translation>장치나 리소스가 사용 중입니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/names.py" />
   <source>Did you mean {0}?</source>
   <translation>혹시 {0}인가요?</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>Different values were counted up to a million.</source>
   <translation>서로 다른 값은 백만 개까지만 세었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>Different values were not counted: the cells hold what cannot be compared.</source>
   <translation>비교할 수 없는 값이 셀에 있어 서로 다른 값을 세지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Directory not empty</source>
   <translation>폴더가 비어 있지 않습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Disk quota exceeded</source>
   <translation>디스크 할당량을 넘었습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/python2.py" />
   <source>Division of whole numbers rounds down, as it did in Python 2 ({0}).</source>
   <translation>Python 2에서처럼 정수 나눗셈의 결과를 내림합니다({0}).</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/foreign/decode.py" />
   <source>Durations beyond what this pandas can hold were turned into Python's own.</source>
   <translation>이 pandas가 담을 수 없는 시간 간격을 Python의 시간 간격으로 바꾸었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/uv.py" />
   <source>Environments are built with uv, which is not installed. Install it with `pip install uv`, or name a Python that has the packages.</source>
   <translation>환경은 uv로 만드는데 uv가 설치되어 있지 않습니다. `pip install uv`로 설치하거나, 패키지가 있는 Python을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>Every row of {0} has “{1}” as its “{2}”. A two-class model can only be measured on rows of both classes.</source>
   <translation>{0}의 모든 행에서 “{2}” 값이 “{1}”입니다. 2클래스 모델은 두 클래스의 행이 모두 있어야 평가할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>File exists</source>
   <translation>파일이 이미 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>File name too long</source>
   <translation>파일 이름이 너무 깁니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Input/output error</source>
   <translation>입출력 오류입니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>Install it there: {0} -m pip install pandas</source>
   <translation>그곳에 설치하세요: {0} -m pip install pandas</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Invalid argument</source>
   <translation>잘못된 값입니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Is a directory</source>
   <translation>폴더입니다</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>It cannot be drawn: {0}</source>
   <translation>그릴 수 없습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/service/exporting.py" />
   <source>It could not be written: {0}.</source>
   <translation>쓸 수 없었습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/run.py" />
   <source>It failed.</source>
   <translation>실패했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/contract.py" />
   <source>It has {0}: rename it.</source>
   <translation>{0}이(가) 있습니다. 이름을 바꾸세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/expression.py" />
   <source>It is nested too deeply.</source>
   <translation>중첩이 너무 깊습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>It is too much for this computer.</source>
   <translation>이 컴퓨터가 감당하기에는 너무 큽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>It said: {0}</source>
   <translation>출력된 내용: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/engine/run.py" />
   <source>It was cancelled.</source>
   <translation>취소되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>Line {0}</source>
   <translation>줄 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source>Line {0} of {1} has {2} fields, but {3} were expected from the first line. Fields are separated by {4}: put values that hold one into quotes, or choose another separator.</source>
   <translation>{1}의 {0}번째 줄에 필드가 {2}개 있는데, 첫 줄에 따르면 {3}개여야 합니다. 필드는 {4}(으)로 구분됩니다. 구분 기호가 든 값은 따옴표로 묶거나 다른 구분 기호를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/inspection/looking.py" />
   <source>Looking into the {0} was stopped after {1} seconds: opening it, or one of its attributes, takes too long.</source>
   <translation>{0} 살펴보기를 {1}초 뒤에 멈추었습니다. 여는 데 또는 속성 하나를 읽는 데 시간이 너무 오래 걸립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>Name the node to connect to.</source>
   <translation>연결할 노드의 이름을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/groups.py" />
   <source>Name the nodes that the sub-experiment shall hold.</source>
   <translation>하위 실험에 넣을 노드를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>No column is left. Please choose others.</source>
   <translation>남는 열이 없습니다. 다른 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/columns.py" />
   <source>No column of the table fits the rules.</source>
   <translation>규칙에 맞는 열이 표에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>No dataset is chosen. Please give its name.</source>
   <translation>데이터 세트가 선택되지 않았습니다. 이름을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>No file is chosen. Please give its path.</source>
   <translation>파일이 선택되지 않았습니다. 경로를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>No position is given. Write, for example, 1-3,5.</source>
   <translation>위치가 지정되지 않았습니다. 예를 들어 1-3,5처럼 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>No row of {0} has a cluster and all features. Choose Feature columns.</source>
   <translation>{0}에 클러스터와 모든 특성이 다 있는 행이 없습니다. 특성 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>No row of {0} has both a value in “{1}” and a score.</source>
   <translation>{0}에 “{1}” 값과 점수가 모두 있는 행이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>No space left on device</source>
   <translation>디스크에 남은 공간이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>No such file or directory</source>
   <translation>그런 파일이나 폴더가 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>No table leads to the answer, so that callers send none: no Web Service Input.</source>
   <translation>응답으로 이어지는 표가 없으므로 호출자는 표를 보내지 않습니다. Web Service Input은 놓지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>No type is chosen. There are: {0}.</source>
   <translation>형식이 선택되지 않았습니다. 사용할 수 있는 형식: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Not a directory</source>
   <translation>폴더가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>Not needed to predict, and left out: {0}.</source>
   <translation>예측에 필요하지 않아 제외했습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/run.py" />
   <source>Not run, because “{0}” failed.</source>
   <translation>“{0}” 노드가 실패하여 실행하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>One of the two nodes is gone.</source>
   <translation>두 노드 중 하나가 없어졌습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/inspection/looking.py" />
   <source>Opening the {0} ended the process it was opened in. {1}</source>
   <translation>{0}을(를) 여는 동안 그 프로세스가 끝났습니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Operation not permitted</source>
   <translation>허용되지 않은 작업입니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>Periods are drawn at their beginning.</source>
   <translation>기간은 시작 시점에 그립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Permission denied</source>
   <translation>권한이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>Pictures are saved as {0}, not as {1}.</source>
   <translation>그림은 {0} 형식으로 저장합니다. {1} 형식은 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/server.py" />
   <source>Port {0} of {1} is taken by another program. Choose another port.</source>
   <translation>{1}의 {0}번 포트는 다른 프로그램이 쓰고 있습니다. 다른 포트를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Read-only file system</source>
   <translation>읽기 전용 파일 시스템입니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>Row {0}</source>
   <translation>{0}행</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>Rules begin with all or none, such as: rules: all; exclude type text.</source>
   <translation>규칙은 all 또는 none으로 시작합니다. 예: rules: all; exclude type text.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/audit.py" />
   <source>Scripts have no network: bring the data in through an input port</source>
   <translation>스크립트에는 네트워크가 없습니다. 데이터는 입력 포트로 들여오세요</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/audit.py" />
   <source>Scripts may not start other programs here</source>
   <translation>여기서 스크립트는 다른 프로그램을 시작할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/audit.py" />
   <source>Scripts may use the files of their own working folder only</source>
   <translation>스크립트는 자기 작업 폴더의 파일만 쓸 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/audit.py" />
   <source>Scripts may use the files of their own working folder only, not {0}</source>
   <translation>스크립트는 자기 작업 폴더의 파일만 쓸 수 있습니다. {0}에는 접근할 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/evaluation/clustering_view.py" />
   <source>Simplified Silhouette</source>
   <translation>단순 실루엣</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/reckoning.py" />
   <source>Such a condition needs a column at its left.</source>
   <translation>이런 조건은 왼쪽에 열이 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/uv.py" />
   <source>The Python environment could not be built: {0}</source>
   <translation>Python 환경을 만들 수 없었습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/build.py" />
   <source>The Python environment could not be kept in {0}: {1}.</source>
   <translation>Python 환경을 {0}에 보관할 수 없었습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>The Python environment {0} {1}</source>
   <translation>Python 환경 {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/service/plan.py" />
   <source>The Web Service Output {0} is connected to nothing.</source>
   <translation>Web Service Output {0}에 아무것도 연결되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>The cells hold values of several kinds: {0}.</source>
   <translation>셀에 여러 종류의 값이 섞여 있습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/charts.py" />
   <source>The chart could not be drawn.</source>
   <translation>차트를 그릴 수 없었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/charts.py" />
   <source>The chart could not be drawn. {0}</source>
   <translation>차트를 그릴 수 없었습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../studio/engine/plan.py" />
   <source>The connection {0} → {1} leads to no port.</source>
   <translation>{0} → {1} 연결이 가리키는 포트가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>The data could not be handed to the script: {0}.</source>
   <translation>데이터를 스크립트에 전달할 수 없었습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/service/plan.py" />
   <source>The experiment has no Web Service Output. Connect one to the table to answer with.</source>
   <translation>실험에 Web Service Output이 없습니다. 응답할 표에 하나를 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>The experiment of this run cannot be read: {0}.</source>
   <translation>이 실행의 실험을 읽을 수 없습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>The experiment of this run is damaged: its file was changed.</source>
   <translation>이 실행의 실험이 손상되었습니다. 파일이 바뀌었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/expression.py" />
   <source>The expression cannot be understood {0}. {1}</source>
   <translation>{0} 식을 이해할 수 없습니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/contract.py" />
   <source>The figures could not be collected: {0}</source>
   <translation>그림을 모을 수 없었습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/service/keys.py" />
   <source>The file of keys {0} cannot be read ({1}). Delete it for new keys.</source>
   <translation>키 파일 {0}을(를) 읽을 수 없습니다({1}). 새 키를 만들려면 파일을 지우세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/query.py" />
   <source>The filter is empty.</source>
   <translation>필터가 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>The folder {0} holds no Python.</source>
   <translation>폴더 {0}에 Python이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>The folder {0} is larger than 2 GB.</source>
   <translation>폴더 {0}이(가) 2 GB보다 큽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/writers.py" />
   <source>The format of {0} is not clear from its name. Choose a Format, or let the name end in .csv, .tsv, .xlsx, .parquet, .feather or .jsonl.</source>
   <translation>{0}의 이름만으로는 형식을 알 수 없습니다. 형식을 선택하거나 이름이 .csv, .tsv, .xlsx, .parquet, .feather, .jsonl로 끝나게 하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>The home folder in {0} is not known. Please write the path in full.</source>
   <translation>{0}의 사용자 폴더를 알 수 없습니다. 경로를 전부 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/validation.py" />
   <source>The input {0} gets nothing: “{1}” is disabled.</source>
   <translation>입력 {0}에 들어오는 것이 없습니다: “{1}” 노드가 사용 안 함 상태입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/validation.py" />
   <source>The input {0} needs a connection.</source>
   <translation>입력 {0}에 연결이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/keys.py" />
   <source>The key is too short: it needs {0} characters or more.</source>
   <translation>키가 너무 짧습니다. {0}자 이상이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>The letters of {0} cannot be read: byte {1} fits neither UTF-8 nor Windows-1252. Set Encoding to the one it was written with.</source>
   <translation>{0}의 글자를 읽을 수 없습니다. {1}번째 바이트가 UTF-8에도 Windows-1252에도 맞지 않습니다. 파일을 쓸 때 사용한 인코딩을 정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>The list of requirements is empty.</source>
   <translation>요구 사항 목록이 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>The list of requirements is too long.</source>
   <translation>요구 사항 목록이 너무 깁니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/codecs.py" />
   <source>The log of this run is damaged.</source>
   <translation>이 실행의 로그가 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>The module {0} ({1}) is not installed here. The node and its parameters are kept as they are.</source>
   <translation>모듈 {0}({1})이(가) 여기에 설치되어 있지 않습니다. 노드와 그 매개변수는 그대로 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/validation.py" />
   <source>The module {0} is not installed here.</source>
   <translation>모듈 {0}이(가) 여기에 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>The module {0} is not installed.</source>
   <translation>모듈 {0}이(가) 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/registry.py" />
   <source>The modules of {0} could not be loaded: {1}</source>
   <translation>{0}의 모듈을 불러올 수 없었습니다: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>The name of a dataset may have {0} characters at most.</source>
   <translation>데이터 세트의 이름은 {0}자까지 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>The name of a dataset may not hold characters that do not show.</source>
   <translation>데이터 세트의 이름에는 보이지 않는 문자를 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>The name of this dataset is too long. Choose a shorter one.</source>
   <translation>이 데이터 세트의 이름이 너무 깁니다. 더 짧은 이름을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>The node id {0} is taken.</source>
   <translation>노드 id {0}은(는) 이미 쓰이고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>The number of different values is an estimate, right to about 1 %.</source>
   <translation>서로 다른 값의 수는 오차 약 1%의 추정치입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/objects.py" />
   <source>The object at {0} ({1}) cannot be opened here: {2}: {3}. Connect the bundle it was made with to this script, too.</source>
   <translation>{0}의 개체({1})를 여기서 열 수 없습니다: {2}: {3}. 개체를 만들 때 쓴 번들도 이 스크립트에 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>The path holds a character that no path can have.</source>
   <translation>경로에 쓸 수 없는 문자가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/patterns.py" />
   <source>The pattern “{0}” cannot be used: {1}.</source>
   <translation>패턴 “{0}”을(를) 쓸 수 없습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/patterns.py" />
   <source>The pattern “{0}” takes too long on “{1}”. Write a simpler one, such as one that does not repeat what is repeated inside.</source>
   <translation>패턴 “{0}”은(는) “{1}”에서 시간이 너무 오래 걸립니다. 반복 안에 반복을 넣지 않는 등 더 단순한 패턴을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>The quotes in the rule “{0}” are not right.</source>
   <translation>규칙 “{0}”의 따옴표가 맞지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/codecs.py" />
   <source>The record of this run is damaged.</source>
   <translation>이 실행의 기록이 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>The record of this run is damaged: it names no experiment.</source>
   <translation>이 실행의 기록이 손상되었습니다. 실험이 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/objects.py" />
   <source>The record of this run is damaged: it names no result.</source>
   <translation>이 실행의 기록이 손상되었습니다. 결과가 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/conditions.py" />
   <source>The regular expression cannot be used: {0}. Look-around and back references are not known.</source>
   <translation>정규식을 쓸 수 없습니다: {0}. 전후방 탐색과 역참조는 지원하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>The renderer did not start: {0}.</source>
   <translation>그리기 프로그램이 시작되지 않았습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/__init__.py" />
   <source>The report was cancelled.</source>
   <translation>보고서 만들기를 취소했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/parameters.py" />
   <source>The request lacks the web service parameter {0}.</source>
   <translation>요청에 웹 서비스 매개변수 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/scoring.py" />
   <source>The request was cancelled.</source>
   <translation>요청이 취소되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>The requirements file {0} could not be read: {1}.</source>
   <translation>요구 사항 파일 {0}을(를) 읽을 수 없었습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>The requirements file {0} includes itself.</source>
   <translation>요구 사항 파일 {0}이(가) 자기 자신을 포함합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/serving.py" />
   <source>The result could not be handed over: {0}: {1}</source>
   <translation>결과를 넘겨받을 수 없었습니다: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>The results are no longer kept: newer ones took their place.</source>
   <translation>결과가 더 이상 보관되어 있지 않습니다. 새 결과에 자리를 내주었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/keeping.py" />
   <source>The results were not kept: the disk is full.</source>
   <translation>디스크가 가득 차서 결과를 보관하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/keeping.py" />
   <source>The results were not kept: {0}.</source>
   <translation>결과를 보관하지 못했습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/keeping.py" />
   <source>The results were not kept: {0}: {1}</source>
   <translation>결과를 보관하지 못했습니다: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>The rule “{0}” does not say what to look for.</source>
   <translation>규칙 “{0}”에 무엇을 찾을지 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>The rule “{0}” is not understood. Write include or exclude, then one of {1}, then what to look for.</source>
   <translation>규칙 “{0}”을(를) 이해할 수 없습니다. include 또는 exclude를 쓰고, 그 뒤에 {1} 중 하나를, 그 뒤에 찾을 것을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>The rules choose no column. Begin with all, or include some.</source>
   <translation>규칙으로 고른 열이 없습니다. 모든 열에서 시작하거나 포함할 열을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/executor.py" />
   <source>The run ended early. {0}: {1}</source>
   <translation>실행이 도중에 끝났습니다. {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>The run history in {0} cannot be used: {1}.</source>
   <translation>{0}의 실행 기록을 쓸 수 없습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>The run history in {0} was written by a newer studio. Please update Experiment Studio.</source>
   <translation>{0}의 실행 기록은 더 새로운 스튜디오가 쓴 것입니다. Experiment Studio를 업데이트하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>The run history is in use by another studio.</source>
   <translation>다른 스튜디오가 실행 기록을 쓰고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/keeping.py" />
   <source>The run was not kept. {0}</source>
   <translation>실행을 보관하지 못했습니다. {0}</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/keeping.py" />
   <source>The run was not kept. {0}: {1}</source>
   <translation>실행을 보관하지 못했습니다. {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/sandbox.py" />
   <source>The sandbox is weaker here: {0}.</source>
   <translation>이 컴퓨터에서는 샌드박스가 더 약합니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/contract.py" />
   <source>The script cannot be read: {0}.</source>
   <translation>스크립트를 읽을 수 없습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/errors.py" />
   <source>The script ended itself with exit({0}){1}. Return from azureml_main instead of leaving Python.</source>
   <translation>스크립트가 exit({0})(으)로 스스로 끝났습니다{1}. Python을 끝내지 말고 azureml_main에서 반환하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/contract.py" />
   <source>The script has no function {0}.{1} Add: {2} ({3})</source>
   <translation>스크립트에 함수 {0}이(가) 없습니다.{1} 다음을 추가하세요: {2} ({3})</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/errors.py" />
   <source>The script interrupted itself{0}.</source>
   <translation>스크립트가 스스로 중단했습니다{0}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/contract.py" />
   <source>The script is nested too deeply.</source>
   <translation>스크립트의 중첩이 너무 깊습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/python2.py" />
   <source>The script is written in Python 2 and was translated.</source>
   <translation>스크립트가 Python 2로 쓰여 있어 변환했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/errors.py" />
   <source>The script ran out of memory{0}. Use fewer rows or columns at a time.</source>
   <translation>스크립트의 메모리가 부족했습니다{0}. 행이나 열을 한 번에 더 적게 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/convert.py" />
   <source>The script returned None first, so the result dataset is empty.</source>
   <translation>스크립트가 첫째 값으로 None을 반환하여 결과 데이터 세트가 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/convert.py" />
   <source>The script returned nothing, so the result dataset is empty.</source>
   <translation>스크립트가 아무것도 반환하지 않아 결과 데이터 세트가 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/second.py" />
   <source>The script returned {0} values. Only the first two leave it.</source>
   <translation>스크립트가 값을 {0}개 반환했습니다. 처음 두 개만 밖으로 나갑니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/figures.py" />
   <source>The script saved {0} pictures: {1} are shown.</source>
   <translation>스크립트가 그림을 {0}개 저장했습니다. {1}개를 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>The script was cancelled.</source>
   <translation>스크립트가 취소되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/scriptpool.py" />
   <source>The script was stopped after {0} seconds, its time limit.</source>
   <translation>스크립트가 시간 제한인 {0}초가 지나 중지되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>The script was stopped after {0} seconds, its time limit. Give it more time with the parameter Time limit.</source>
   <translation>시간 제한인 {0}초가 지나 스크립트를 멈추었습니다. 매개변수 ‘시간 제한’으로 시간을 더 주세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>The script was stopped, because {0}.</source>
   <translation>스크립트를 멈추었습니다. 이유: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/service/scriptpool.py" />
   <source>The script's process ended before azureml_main returned ({0}).</source>
   <translation>azureml_main이 값을 반환하기 전에 스크립트의 프로세스가 끝났습니다({0}).</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>The script's process ended before azureml_main returned: {0}.</source>
   <translation>azureml_main이 반환하기 전에 스크립트의 프로세스가 끝났습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/serving.py" />
   <source>The script's process failed: {0}: {1}</source>
   <translation>스크립트의 프로세스가 실패했습니다: {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/objects.py" />
   <source>The second value that azureml_main returned, a {0}, cannot leave the script: {1}: {2}. Return an object that pickle can save. ({3})</source>
   <translation>azureml_main이 반환한 둘째 값({0})은 스크립트 밖으로 나갈 수 없습니다: {1}: {2}. pickle로 저장할 수 있는 개체를 반환하세요. ({3})</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>The service answers with the table of “{0}”. {1} could be another answer: connect a Web Service Output there.</source>
   <translation>서비스는 “{0}”의 표로 응답합니다. {1}도 응답이 될 수 있습니다. 원하면 그곳에 Web Service Output을 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/service/server.py" />
   <source>The service cannot listen on {0}:{1}: {2}.</source>
   <translation>서비스가 {0}:{1}에서 요청을 받을 수 없습니다: {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/service/server.py" />
   <source>The service cannot listen on {0}:{1}: {2}. Choose another port.</source>
   <translation>서비스가 {0}:{1}에서 요청을 받을 수 없습니다: {2}. 다른 포트를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/service/scriptpool.py" />
   <source>The service is closing.</source>
   <translation>서비스를 닫는 중입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/versions.py" />
   <source>The service is starting.</source>
   <translation>서비스가 시작되는 중입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/options.py" />
   <source>The service's options cannot be read: {0}.</source>
   <translation>서비스의 설정을 읽을 수 없습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>The sheet “{0}” is empty.</source>
   <translation>시트 “{0}”이(가) 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>The sheet “{0}” of {1} could not be read: {2}.</source>
   <translation>{1}의 시트 “{0}”을(를) 읽을 수 없었습니다: {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/arrow_table.py" />
   <source>The sparse column “{0}” was stored with all its values.</source>
   <translation>희소 열 “{0}”을(를) 모든 값과 함께 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>The studio is closing.</source>
   <translation>스튜디오가 닫히는 중입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/ready.py" />
   <source>The studio's own Python needs no environment.</source>
   <translation>스튜디오 자체의 Python에는 환경이 필요하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>The table has no column “{0}”.</source>
   <translation>표에 “{0}” 열이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>The table has {0} rows and {1} columns; a sheet takes {2} and {3}. Choose Parquet or CSV.</source>
   <translation>표에 행 {0}개와 열 {1}개가 있습니다. 시트에는 행 {2}개와 열 {3}개까지 들어갑니다. Parquet 또는 CSV를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/writers.py" />
   <source>The table holds half a letter (a lone surrogate), which no file can store.</source>
   <translation>표에 반쪽짜리 글자(짝이 없는 서로게이트)가 있어 어떤 파일에도 저장할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>The text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>The values lie too far apart for a standard deviation.</source>
   <translation>값의 차이가 너무 커서 표준 편차를 구할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/writers.py" />
   <source>The values of {0} are of mixed or unknown types, which Parquet and Feather cannot hold. Choose CSV, or turn them into text before.</source>
   <translation>{0}의 값은 형식이 섞였거나 알 수 없어 Parquet과 Feather에 담을 수 없습니다. CSV를 선택하거나 먼저 텍스트로 바꾸세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/sampling.py" />
   <source>The values of “{0}” cannot be told apart. Choose a column of text.</source>
   <translation>“{0}”의 값을 서로 구별할 수 없습니다. 텍스트 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/exposed.py" />
   <source>The web service parameter {0} drives a {1}, not a {2}.</source>
   <translation>웹 서비스 매개변수 {0}은(는) {2}이(가) 아니라 {1} 값을 정합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/exposed.py" />
   <source>The web service parameter {0} leads nowhere.</source>
   <translation>웹 서비스 매개변수 {0}이(가) 가리키는 곳이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/work.py" />
   <source>The work was cancelled.</source>
   <translation>작업이 취소되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/comparing.py" />
   <source>The {0} table has no column “{1}”. {2}</source>
   <translation>{0} 표에 “{1}” 열이 없습니다. {2}</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>There are no columns {0}. {1}</source>
   <translation>{0} 열이 없습니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/names.py" />
   <source>There are none.</source>
   <translation>아무것도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/names.py" />
   <source>There are: {0}{1}.</source>
   <translation>있는 것: {0}{1}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>There is a dataset “{0}” already. Choose another name.</source>
   <translation>데이터 세트 “{0}”이(가) 이미 있습니다. 다른 이름을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>There is a node {0} already.</source>
   <translation>노드 {0}이(가) 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>There is a node {0} already. Choose another name.</source>
   <translation>노드 {0}이(가) 이미 있습니다. 다른 이름을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/exposed.py" />
   <source>There is a web service parameter {0} already.</source>
   <translation>웹 서비스 매개변수 {0}이(가) 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/groups.py" />
   <source>There is a {0} already.</source>
   <translation>{0}이(가) 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>There is no Python at {0}.</source>
   <translation>{0}에 Python이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>There is no Python environment {0} on this computer.</source>
   <translation>이 컴퓨터에 Python 환경 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>There is no chart “{0}”. Choose one of {1}.</source>
   <translation>“{0}” 차트는 없습니다. 다음 중에서 고르세요: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/columns.py" />
   <source>There is no column “{0}”, which a rule names. {1}</source>
   <translation>규칙에 나오는 “{0}” 열이 없습니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>There is no column “{0}”. {1}</source>
   <translation>“{0}” 열이 없습니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>There is no dataset “{0}”. {1}</source>
   <translation>데이터 세트 “{0}”이(가) 없습니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/service/versions.py" />
   <source>There is no earlier version to go back to.</source>
   <translation>되돌아갈 이전 버전이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>There is no file or folder {0}.</source>
   <translation>파일이나 폴더 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>There is no file {0}.</source>
   <translation>파일 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>There is no file {0}. Please check the path.</source>
   <translation>파일 {0}이(가) 없습니다. 경로를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>There is no folder {0}, which the script is allowed to use.</source>
   <translation>스크립트에 허용된 폴더 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/writers.py" />
   <source>There is no folder {0}. Please make it, or choose another.</source>
   <translation>폴더 {0}이(가) 없습니다. 폴더를 만들거나 다른 폴더를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/groupports.py" />
   <source>There is no input {0}. There are: {1}.</source>
   <translation>입력 {0}이(가) 없습니다. 있는 것: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>There is no module {0}. `studio modules` lists them.</source>
   <translation>모듈 {0}이(가) 없습니다. `studio modules`로 목록을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>There is no node {0} in {1}.</source>
   <translation>{1}에 노드 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>There is no requirements file {0}.</source>
   <translation>요구 사항 파일 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/groups.py" />
   <source>There is no sub-experiment {0} in {1}.</source>
   <translation>{1}에 하위 실험 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/frames.py" />
   <source>There is no such frame.</source>
   <translation>그런 틀이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>There is no such run history.</source>
   <translation>그런 실행 기록이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>There is no such run.</source>
   <translation>그런 실행이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>There is no table to answer with. Connect the modules that make one.</source>
   <translation>응답할 표가 없습니다. 표를 만드는 모듈을 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/service/versions.py" />
   <source>There is no version {0}.</source>
   <translation>버전 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/exposed.py" />
   <source>There is no web service parameter {0}.</source>
   <translation>웹 서비스 매개변수 {0}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/parameters.py" />
   <source>There is no web service parameter {0}. There are: {1}.</source>
   <translation>웹 서비스 매개변수 {0}이(가) 없습니다. 있는 것: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/formats.py" />
   <source>There is no {0} “{1}”. {2}</source>
   <translation>{0} “{1}”은(는) 없습니다. {2}</translation>
  </message>
  <message>
   <location filename="../../studio/engine/workers.py" />
   <source>There is not enough memory for this. Use fewer rows or columns.</source>
   <translation>메모리가 부족합니다. 행이나 열을 더 적게 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/inspection/looking.py" />
   <source>There is not enough memory to open the {0}. {1}</source>
   <translation>{0}을(를) 열 메모리가 부족합니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>These dates and times do not go together on one scale: some have a time zone or lie outside the calendar.</source>
   <translation>일부에만 시간대가 있거나 달력 범위를 벗어나 날짜와 시간을 한 축에 둘 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_export.py" />
   <source>These modules have no plain Python to be written as yet: {0}.</source>
   <translation>다음 모듈은 아직 Python 코드로 쓸 수 없습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/groups.py" />
   <source>These nodes do not lie on one level: choose those of one.</source>
   <translation>이 노드들은 같은 수준에 있지 않습니다. 한 수준의 노드를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/plan.py" />
   <source>These nodes form a circle: {0}.</source>
   <translation>이 노드들이 고리를 이룹니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/reckoning.py" />
   <source>These two columns cannot be compared with each other.</source>
   <translation>이 두 열은 서로 비교할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>This SVG drawing does not say how large it is.</source>
   <translation>이 SVG 그림에는 크기가 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>This input takes a {0}, but the output gives a {1}.</source>
   <translation>이 입력은 {0}을(를) 받는데, 출력은 {1}을(를) 줍니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>This is no PNG picture.</source>
   <translation>PNG 그림이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>This is no SVG drawing.</source>
   <translation>SVG 그림이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>This picture has no SVG. Save it as a PNG file.</source>
   <translation>이 그림에는 SVG가 없습니다. PNG 파일로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>This picture has no pixels.</source>
   <translation>그림에 픽셀이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/drawings.py" />
   <source>This picture is empty: 0 bytes.</source>
   <translation>그림이 비어 있습니다: 0바이트.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/objects.py" />
   <source>This result cannot be read: {0}.</source>
   <translation>이 결과를 읽을 수 없습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/objects.py" />
   <source>This result is damaged: its file was changed.</source>
   <translation>이 결과가 손상되었습니다. 파일이 바뀌었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/objects.py" />
   <source>This result is no longer kept: newer ones took its place.</source>
   <translation>이 결과는 더 이상 보관되어 있지 않습니다. 더 새로운 결과가 자리를 차지했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>This run was deleted.</source>
   <translation>이 실행은 삭제되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>This script asks for the Python environment “{0}”, which was not allowed on this computer: it runs in the studio's own. Allow it in the properties of the node, or with --trust.</source>
   <translation>이 스크립트는 Python 환경 “{0}”을(를) 요구하지만 이 컴퓨터에서 허용되지 않아 스튜디오 자체의 Python으로 실행합니다. 노드의 속성에서 또는 --trust로 허용하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>This script asks for the network or a folder, which was not allowed on this computer: it runs without. Allow it in the properties of the node, or with --trust.</source>
   <translation>이 스크립트는 네트워크나 폴더를 요구하지만 이 컴퓨터에서 허용되지 않아 없이 실행합니다. 노드의 속성에서 또는 --trust로 허용하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>This table has no column of {0}, which {1} needs.</source>
   <translation>이 표에는 {1}에 필요한 {0} 열이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>This table has no columns: there is nothing to draw.</source>
   <translation>표에 열이 없어 그릴 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>This table has no rows: there is nothing to draw.</source>
   <translation>표에 행이 없어 그릴 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/objects.py" />
   <source>This table is damaged: its file was changed.</source>
   <translation>이 표가 손상되었습니다. 파일이 바뀌었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/objects.py" />
   <source>This table is damaged: {0}</source>
   <translation>이 표가 손상되었습니다: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Too many open files</source>
   <translation>열린 파일이 너무 많습니다</translation>
  </message>
  <message>
   <location filename="../../studio/service/plan.py" />
   <source>Two nodes {0} have the name {1}. Rename one of them.</source>
   <translation>{0} 노드 두 개의 이름이 {1}(으)로 같습니다. 하나의 이름을 바꾸세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>Values cannot be put together by “{0}”. Choose one of {1}.</source>
   <translation>값을 “{0}”(으)로 모을 수 없습니다. 다음 중에서 고르세요: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/build.py" />
   <source>Waiting: the environment is being built already.</source>
   <translation>기다리는 중: 환경을 이미 만들고 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/inspection/looking.py" />
   <source>What came back about the {0} cannot be read ({1}).</source>
   <translation>{0}에 대해 돌아온 내용을 읽을 수 없습니다({1}).</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/exchange.py" />
   <source>What the script's process sent back cannot be read.</source>
   <translation>스크립트의 프로세스가 보낸 것을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/exchange.py" />
   <source>What the script's process sent back cannot be read. ({0})</source>
   <translation>스크립트의 프로세스가 보낸 것을 읽을 수 없습니다. ({0})</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>Which column of {0} holds the true values? Choose it at Label column. It could be one of {1}.</source>
   <translation>{0}의 어느 열에 참값이 있나요? ‘레이블 열’에서 선택하세요. 다음 중 하나일 수 있습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/inprocess.py" />
   <source>Without the sandbox, scripts run in the studio's own Python only.</source>
   <translation>샌드박스 없이는 스크립트를 스튜디오 자체의 Python으로만 실행합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/expressions.py" />
   <source>Write the column in quotes, then the pattern: \"City" ^San</source>
   <translation>열을 따옴표로 묶어 쓰고 그 뒤에 패턴을 쓰세요: \"City" ^San</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Written to {0}: {1} and {2}.</source>
   <translation>{0}에 썼습니다: {1}, {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>You may not {0} {1}. Is it open in another program, or protected?</source>
   <translation>{1} 파일에 접근({0})할 권한이 없습니다. 다른 프로그램에서 열려 있거나 보호되어 있나요?</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>a Feather file</source>
   <translation>Feather 파일</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>a PDF document</source>
   <translation>PDF 문서</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>a Parquet file</source>
   <translation>Parquet 파일</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>a column</source>
   <translation>열 하나</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>a database</source>
   <translation>데이터베이스</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>a gzip archive</source>
   <translation>gzip 압축 파일</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>a list</source>
   <translation>목록</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>a number</source>
   <translation>숫자</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>a picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>a whole number</source>
   <translation>정수</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>an Excel workbook or a zip archive</source>
   <translation>Excel 통합 문서 또는 zip 압축 파일</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>an old or protected Office file</source>
   <translation>옛 형식이거나 보호된 Office 파일</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/expression.py" />
   <source>at its end</source>
   <translation>끝에서</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>at least {0} columns</source>
   <translation>열 {0}개 이상</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/expression.py" />
   <source>at “{0}”</source>
   <translation>“{0}”에서</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/convert.py" />
   <source>azureml_main returned a {0}, which cannot become a table. Return a pandas DataFrame: return df, ({1})</source>
   <translation>azureml_main이 표가 될 수 없는 {0}을(를) 반환했습니다. pandas DataFrame을 반환하세요: return df, ({1})</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/convert.py" />
   <source>azureml_main returned an empty sequence. Return a DataFrame: return df, ({0})</source>
   <translation>azureml_main이 빈 시퀀스를 반환했습니다. DataFrame을 반환하세요: return df, ({0})</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>bytes</source>
   <translation>바이트</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>categories</source>
   <translation>범주</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>could not be started: {0}.</source>
   <translation>시작할 수 없었습니다: {0}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/expressions.py" />
   <source>dates such as 2020-01-31</source>
   <translation>2020-01-31 같은 날짜</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>did not answer within {0} seconds.</source>
   <translation>{0}초 안에 응답하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/comparing.py" />
   <source>first</source>
   <translation>첫째</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>has pandas {0}. Scripts need pandas 1.1 or newer there.</source>
   <translation>pandas {0}이(가) 있습니다. 스크립트에는 pandas 1.1 이상이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/errors.py" />
   <source>install it in the Python that runs the studio</source>
   <translation>스튜디오를 실행하는 Python에 설치하세요</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>is Python {0}. Scripts need Python {1} or newer.</source>
   <translation>Python {0}입니다. 스크립트에는 Python {1} 이상이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/check.py" />
   <source>is no Python that works.{0}</source>
   <translation>작동하는 Python이 아닙니다.{0}</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>it crashed (abort), most likely in a compiled library</source>
   <translation>비정상 종료(abort)했습니다. 컴파일된 라이브러리가 원인일 가능성이 큽니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>it crashed (segmentation fault), most likely in a compiled library</source>
   <translation>비정상 종료(세그먼테이션 오류)했습니다. 컴파일된 라이브러리가 원인일 가능성이 큽니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>it ended Python itself with code {0}</source>
   <translation>코드 {0}(으)로 Python을 스스로 끝냈습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>it said that it was done and left no result</source>
   <translation>끝났다고 알렸지만 결과를 남기지 않았습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/watchdog.py" />
   <source>it started more than {0} processes</source>
   <translation>프로세스를 {0}개 넘게 시작했습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>it used up its CPU time</source>
   <translation>허용된 CPU 시간을 다 썼습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>it was killed, most likely because memory ran out</source>
   <translation>강제 종료되었습니다. 메모리 부족이 원인일 가능성이 큽니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/watchdog.py" />
   <source>its files take more than {0} GB</source>
   <translation>파일이 {0} GB 넘게 차지합니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source>line has</source>
   <translation>줄</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>line {0}, column {1}</source>
   <translation>줄 {0}, 열 {1}</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/shims/hints.py" />
   <source>line {0}: {1}</source>
   <translation>줄 {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source>lines have</source>
   <translation>줄</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/text.py" />
   <source>marks of a quoted code block were taken off</source>
   <translation>코드 블록 표시를 지웠습니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>numbers</source>
   <translation>숫자</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>numbers or times</source>
   <translation>숫자 또는 시각</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>objects</source>
   <translation>개체</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/python2.py" />
   <source>once</source>
   <translation>1회</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/text.py" />
   <source>prompts (&gt;&gt;&gt;) were taken off</source>
   <translation>프롬프트(&gt;&gt;&gt;)를 지웠습니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/comparing.py" />
   <source>second</source>
   <translation>둘째</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/text.py" />
   <source>tabs in the indentation were made spaces (8 to the tab)</source>
   <translation>들여쓰기의 탭을 공백으로 바꾸었습니다(탭 하나에 8칸)</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>the colour</source>
   <translation>색</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/watchdog.py" />
   <source>the computer was running out of memory</source>
   <translation>컴퓨터의 메모리가 바닥나고 있었습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/text.py" />
   <source>the indentation of the whole script was taken off</source>
   <translation>스크립트 전체의 들여쓰기를 없앴습니다</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/uv.py" />
   <source>the packages could not be fetched. Is this computer online?</source>
   <translation>패키지를 받을 수 없었습니다. 이 컴퓨터가 인터넷에 연결되어 있나요?</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/hosts.py" />
   <source>the program that starts scripts ended; run the script again</source>
   <translation>스크립트를 시작하는 프로그램이 끝났습니다. 스크립트를 다시 실행하세요</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>the size</source>
   <translation>크기</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>the text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>time spans</source>
   <translation>시간 간격</translation>
  </message>
  <message>
   <location filename="../../studio/data/expressions.py" />
   <source>time spans such as 2 days</source>
   <translation>2 days 같은 시간 간격</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>times</source>
   <translation>시각</translation>
  </message>
  <message>
   <location filename="../../studio/data/expressions.py" />
   <source>true or false</source>
   <translation>참 또는 거짓</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/text.py" />
   <source>typographic quotes, spaces or dashes were made plain</source>
   <translation>둥근따옴표나 특수한 공백, 대시를 일반 문자로 바꾸었습니다</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>values</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>yes and no</source>
   <translation>예와 아니요</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/text.py" />
   <source>{0} (first in line {1})</source>
   <translation>{0}(처음 나온 곳: {1}번째 줄)</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>{0} Name a Python (its executable or the folder of its virtual environment), a requirements file, or the packages after “requirements:”; nothing for the studio's own.</source>
   <translation>{0} Python(실행 파일 또는 가상 환경의 폴더), 요구 사항 파일, 또는 “requirements:” 뒤에 패키지를 적으세요. 비워 두면 스튜디오 자체의 Python입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} already depends on {1}: this would make a circle.</source>
   <translation>{0} 노드는 이미 {1} 노드에 의존합니다. 연결하면 고리가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/names.py" />
   <source>{0} and {1} more</source>
   <translation>{0} 외 {1}개</translation>
  </message>
  <message>
   <location filename="../../studio/engine/runs/store.py" />
   <source>{0} cannot be read: {1}.</source>
   <translation>{0}을(를) 읽을 수 없습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} cannot be {1}. Choose one of: {2}.</source>
   <translation>{0} 값은 {1}일 수 없습니다. 다음 중에서 고르세요: {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>{0} categories occur in no row.</source>
   <translation>범주 {0}개는 어느 행에도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>{0} columns</source>
   <translation>열 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>{0} columns are too many for {1}: it takes {2}.</source>
   <translation>{1}에 열 {0}개는 너무 많습니다. {2}개까지 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/arrow_wide.py" />
   <source>{0} columns of type {1} (“{2}” and on) were turned into text.</source>
   <translation>{1} 형식의 열 {0}개(“{2}”부터)를 텍스트로 바꾸었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/registry.py" />
   <source>{0} could not be loaded: {1}</source>
   <translation>{0}을(를) 불러올 수 없었습니다: {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source>{0} could not be read as a table: {1}.</source>
   <translation>{0}을(를) 표로 읽을 수 없었습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} could not be read: {1}.</source>
   <translation>{0}을(를) 읽을 수 없었습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} could not be written: {1}.</source>
   <translation>{0}을(를) 쓸 수 없었습니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>{0} could not be {1}: {2}.</source>
   <translation>{0}을(를) 처리({1})할 수 없었습니다: {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>{0} does not tell which cluster a row belongs to. Name that column “Assignments”, or choose it at Scored column.</source>
   <translation>{0}에서 각 행이 어느 클러스터에 속하는지 알 수 없습니다. 그 열의 이름을 “Assignments”로 하거나 ‘점수 열’에서 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/sandbox_linux.py" />
   <source>{0} does not work ({1})</source>
   <translation>{0}이(가) 작동하지 않습니다({1})</translation>
  </message>
  <message>
   <location filename="../../studio/engine/workers.py" />
   <source>{0} gave {1} at its output {2}, where a {3} belongs.</source>
   <translation>{0} 모듈이 출력 {2}에 {1}을(를) 내놓았습니다. 그곳에는 {3}이(가) 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} has a password. Make the zip without one.</source>
   <translation>{0}에 암호가 걸려 있습니다. 암호 없이 zip을 만드세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>{0} has no column with a model's answers. Name them “Scored Labels” and “Scored Probabilities”, or choose them at Scored column and Probability column. It has {1}.</source>
   <translation>{0}에 모델의 답이 있는 열이 없습니다. 열 이름을 “Scored Labels”와 “Scored Probabilities”로 하거나 ‘점수 열’과 ‘확률 열’에서 선택하세요. 있는 열: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>{0} has no column “{1}”. {2}</source>
   <translation>{0}에 “{1}” 열이 없습니다. {2}</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} has no input port {1}.</source>
   <translation>{0}에 입력 포트 {1}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/plan.py" />
   <source>{0} has no name for its callers.</source>
   <translation>{0}에 호출자가 쓸 이름이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>{0} has no numeric columns to measure distances with.</source>
   <translation>{0}에 거리를 잴 숫자 열이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} has no output port {1}.</source>
   <translation>{0}에 출력 포트 {1}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} has no parameter {1}.</source>
   <translation>{0}에 매개변수 {1}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} has no parameter {1}. It has: {2}.</source>
   <translation>{0}에 매개변수 {1}이(가) 없습니다. 있는 것: {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>{0} has no probabilities. Choose their column at Probability column, or name it “Scored Probabilities”. With labels alone, set Kind of model to Multiclass classification.</source>
   <translation>{0}에 확률이 없습니다. ‘확률 열’에서 열을 선택하거나 이름을 “Scored Probabilities”로 하세요. 레이블만 있다면 모델 종류를 ‘다중 클래스 분류’로 정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>{0} has no rows. Score some rows first.</source>
   <translation>{0}에 행이 없습니다. 먼저 행의 점수를 매기세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>{0} has no scored labels. Choose their column at Scored column.</source>
   <translation>{0}에 모델이 매긴 레이블이 없습니다. ‘점수 열’에서 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>{0} has no sheet “{1}”. {2}</source>
   <translation>{0}에 시트 “{1}”이(가) 없습니다. {2}</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>{0} has no sheet.</source>
   <translation>{0}에 시트가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} has no {1} port {2}. It has: {3}.</source>
   <translation>{0}에 {1} 포트 {2}이(가) 없습니다. 있는 것: {3}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>{0} has only what the model said, and no column of true values to compare.</source>
   <translation>{0}에는 모델의 답만 있고 비교할 참값 열이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} has {1} entries; at most {2} are taken.</source>
   <translation>{0}에 항목이 {1}개 있습니다. {2}개까지 받을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>{0} holds a number that is too large.</source>
   <translation>{0}에 너무 큰 숫자가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/groups.py" />
   <source>{0} holds no node {1} with an input {2}.</source>
   <translation>{0}에는 입력 {2}이(가) 있는 노드 {1}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/errors.py" />
   <source>{0} in line {1}: {2}</source>
   <translation>{0}(줄 {1}): {2}</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>{0} infinite values are left out of everything but Minimum, Maximum and Unique.</source>
   <translation>무한대 값 {0}개는 최솟값, 최댓값, 고유 값을 제외한 모든 계산에서 뺐습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} is a folder, not an experiment file.</source>
   <translation>{0}은(는) 실험 파일이 아니라 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>{0} is a folder. Please choose a file.</source>
   <translation>{0}은(는) 폴더입니다. 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} is a number too large to work with.</source>
   <translation>{0} 값이 너무 커서 계산할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/environments/spec.py" />
   <source>{0} is a program, but no Python.</source>
   <translation>{0}은(는) 프로그램이지만 Python이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>{0} is a workbook of the old kind (.xls). Save it as .xlsx or CSV.</source>
   <translation>{0}은(는) 옛 형식(.xls)의 통합 문서입니다. .xlsx 또는 CSV로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/contract.py" />
   <source>{0} is a {1}, not a function. Write: {2} ({3})</source>
   <translation>{0}이(가) 함수가 아니라 {1}입니다. 이렇게 쓰세요: {2} ({3})</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/figures.py" />
   <source>{0} is animated: the first of {1} pictures is shown.</source>
   <translation>{0}은(는) 움직이는 그림입니다. 그림 {1}개 중 첫째를 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/workers.py" />
   <source>{0} is connected to the second output of a script, which returned no second table. Return two values there: return df, df2</source>
   <translation>{0}은(는) 스크립트의 둘째 출력에 연결되어 있는데, 스크립트가 둘째 표를 반환하지 않았습니다. 그곳에서 값을 두 개 반환하세요: return df, df2</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} is damaged at its entry {1}.</source>
   <translation>{0}의 항목 {1}이(가) 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} is damaged: it cannot be read as JSON.</source>
   <translation>{0}이(가) 손상되었습니다. JSON으로 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} is damaged: it is no JSON at line {1}, column {2}.</source>
   <translation>{0}이(가) 손상되었습니다. 줄 {1}, 열 {2}에서 JSON이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/saved_object.py" />
   <source>{0} is empty.</source>
   <translation>{0}이(가) 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} is empty. Please give a value.</source>
   <translation>{0} 값이 비어 있습니다. 값을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/readers.py" />
   <source>{0} is empty: it holds no byte.</source>
   <translation>{0}이(가) 비어 있습니다. 한 바이트도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source>{0} is empty: it holds no row.</source>
   <translation>{0}이(가) 비어 있습니다. 행이 하나도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/saved_object.py" />
   <source>{0} is larger than 4 GB.</source>
   <translation>{0}이(가) 4 GB보다 큽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} is larger than 512 MB.</source>
   <translation>{0}이(가) 512 MB보다 큽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/figures.py" />
   <source>{0} is larger than 64 MB: it is not shown.</source>
   <translation>{0}이(가) 64 MB보다 커서 표시하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} is larger than 64 MB: that is no experiment file.</source>
   <translation>{0}이(가) 64 MB보다 큽니다. 실험 파일이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>{0} is no Excel workbook, or it is damaged.</source>
   <translation>{0}은(는) Excel 통합 문서가 아니거나 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} is no experiment of this studio (it lacks “format”: “experiment-studio”).</source>
   <translation>{0}은(는) 이 스튜디오의 실험이 아닙니다(“format”: “experiment-studio”가 없습니다).</translation>
  </message>
  <message>
   <location filename="../../studio/data/readers.py" />
   <source>{0} is no ordinary file.</source>
   <translation>{0}은(는) 일반 파일이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/figures.py" />
   <source>{0} is no picture, or a damaged one: it is not shown.</source>
   <translation>{0}은(는) 그림이 아니거나 손상되어 표시하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>{0} is no text file, but {1}. Choose another Format.</source>
   <translation>{0}은(는) 텍스트 파일이 아니라 {1}입니다. 다른 형식을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>{0} is no text, or it is UTF-16 without a mark. Choose another Format, or set Encoding to UTF-16.</source>
   <translation>{0}은(는) 텍스트가 아니거나 표시가 없는 UTF-16입니다. 다른 형식을 선택하거나 인코딩을 UTF-16으로 정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} is no zip archive, or it is damaged.</source>
   <translation>{0}은(는) zip 파일이 아니거나 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/columnar.py" />
   <source>{0} is no {1} file, or it is damaged. Choose another Format or file.</source>
   <translation>{0}은(는) {1} 파일이 아니거나 손상되었습니다. 다른 형식이나 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>{0} is not UTF-8 (byte {1} does not fit), so it was read as Windows-1252. If letters look wrong, set Encoding.</source>
   <translation>{0}은(는) UTF-8이 아니어서({1}번째 바이트가 맞지 않음) Windows-1252로 읽었습니다. 글자가 이상하게 보이면 인코딩을 정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} is not a text file, so it is no experiment.</source>
   <translation>{0}은(는) 텍스트 파일이 아니므로 실험이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} is not a valid experiment: {1}.</source>
   <translation>{0}은(는) 올바른 실험이 아닙니다: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/service/service_export.py" />
   <source>{0} is not empty. Choose a new folder.</source>
   <translation>{0}이(가) 비어 있지 않습니다. 새 폴더를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/service/service_export.py" />
   <source>{0} is not installed here, so its version is not locked.</source>
   <translation>{0}이(가) 여기에 설치되어 있지 않아 버전을 고정하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/decoding.py" />
   <source>{0} is not {1} text: byte {2} does not fit. Set Encoding to Auto, or to the one it was written with.</source>
   <translation>{0}은(는) {1} 텍스트가 아닙니다. {2}번째 바이트가 맞지 않습니다. 인코딩을 ‘자동’ 또는 파일을 쓸 때 사용한 것으로 정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/excel.py" />
   <source>{0} is protected by a password. Save it without one, then read that.</source>
   <translation>{0}이(가) 암호로 보호되어 있습니다. 암호 없이 저장한 다음 읽으세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} is refused: its entry {1} is a link.</source>
   <translation>{0}을(를) 받지 않습니다. 항목 {1}이(가) 링크입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} is refused: its entry {1} would be written outside.</source>
   <translation>{0}을(를) 받지 않습니다. 항목 {1}이(가) 폴더 밖에 쓰이게 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} is {1}, but must be at least {2}.</source>
   <translation>{0} 값이 {1}입니다. {2} 이상이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} is {1}, but must be at most {2}.</source>
   <translation>{0} 값이 {1}입니다. {2} 이하여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/paths.py" />
   <source>{0} leads through something that is no folder. Please check the path.</source>
   <translation>{0} 경로의 중간이 폴더가 아닙니다. 경로를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/console.py" />
   <source>{0} more characters were printed here and left out.</source>
   <translation>여기에 출력된 {0}자를 생략했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} must be a list of column names, or rules.</source>
   <translation>{0} 값은 열 이름 목록이나 규칙이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} must be a list of values.</source>
   <translation>{0} 값은 값의 목록이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} must be a number.</source>
   <translation>{0} 값은 숫자여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/parameters.py" />
   <source>{0} must be a single value.</source>
   <translation>{0} 값은 하나여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} must be a whole number.</source>
   <translation>{0} 값은 정수여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} must be text.</source>
   <translation>{0} 값은 텍스트여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} must be true or false.</source>
   <translation>{0} 값은 true 또는 false여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/parameters.py" />
   <source>{0} must be {1}, not {2}.</source>
   <translation>{0} 값은 {1}이어야 합니다. {2}은(는) 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/workers.py" />
   <source>{0} needs a table, but the script before returned a {1} as its second value. Only scripts can take that.</source>
   <translation>{0}에는 표가 필요한데, 앞의 스크립트가 둘째 값으로 {1}을(를) 반환했습니다. 그것은 스크립트만 받을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} of {1} could not be unpacked: {2}.</source>
   <translation>{1}의 {0}을(를) 풀 수 없었습니다: {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>{0} of {1} holds a number that is too long.</source>
   <translation>{1} {0}: 숫자가 너무 깁니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>{0} of {1} is nested too deeply.</source>
   <translation>{1} {0}: 중첩이 너무 깊습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>{0} of {1} is no JSON object such as {"a": 1}.</source>
   <translation>{1} {0}: {"a": 1} 같은 JSON 개체가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/jsonlines.py" />
   <source>{0} of {1} is no JSON: {2}, character {3}.</source>
   <translation>{1} {0}: JSON이 아닙니다: {2}, {3}번째 글자.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/exposed.py" />
   <source>{0} of {1} is the web service parameter {2} already.</source>
   <translation>{1}의 {0}은(는) 이미 웹 서비스 매개변수 {2}입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/workers.py" />
   <source>{0} returned {1}, but has the output ports {2}.</source>
   <translation>{0} 모듈이 {1}을(를) 반환했는데, 출력 포트는 {2}입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>{0} rows</source>
   <translation>행 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/compat/python2.py" />
   <source>{0} times</source>
   <translation>{0}회</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} unpacks to more than it says: it is refused.</source>
   <translation>{0}을(를) 풀면 적힌 것보다 큽니다. 받지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/fileformat.py" />
   <source>{0} was written by a newer studio (file version {1}, this studio reads up to {2}). Please update Experiment Studio.</source>
   <translation>{0}은(는) 더 새로운 스튜디오가 쓴 것입니다(파일 버전 {1}, 이 스튜디오는 {2}까지 읽음). Experiment Studio를 업데이트하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/summaries/words.py" />
   <source>{0} whole numbers beyond 10^308 are left out of the statistics and pictures.</source>
   <translation>10^308을 넘는 정수 {0}개는 통계와 그림에서 제외했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/bundle.py" />
   <source>{0} would unpack to {1} MB: that is too much.</source>
   <translation>{0}을(를) 풀면 {1} MB가 됩니다. 너무 큽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/delimited.py" />
   <source>{0} {1} fewer than {2} fields (the first: line {3}, {4}). What is missing there was left empty.</source>
   <translation>필드가 {2}개보다 적은 {1}이 {0}개 있습니다(첫째: 줄 {3}, {4}개). 모자란 곳은 비워 두었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} → {1}: no port of the two fits the other.</source>
   <translation>{0} → {1}: 서로 맞는 포트가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/document.py" />
   <source>{0} → {1}: several ports fit, please name them.</source>
   <translation>{0} → {1}: 맞는 포트가 여러 개입니다. 이름을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/errors.py" />
   <source>{0}. Put {1} into a zip at the Script Bundle port, or {2}.</source>
   <translation>{0}. {1}을(를) zip에 넣어 Script Bundle 포트에 연결하거나, {2}.</translation>
  </message>
  <message>
   <location filename="../../studio/scripting/errors.py" />
   <source>{0}. Scripts run in a sandbox: no network, and only the files of their own working folder.</source>
   <translation>{0}. 스크립트는 샌드박스에서 실행됩니다. 네트워크가 없고 자기 작업 폴더의 파일만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/columns.py" />
   <source>{0}: there is no table to choose columns from.</source>
   <translation>{0}: 열을 고를 표가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/columns.py" />
   <source>{0}: “{1}” is what the model said. Choose the column of true values.</source>
   <translation>{0}: “{1}” 열은 모델의 답입니다. 참값이 있는 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>“{0}” and the scored labels of {1} have {2} different values: too many for classes. Choose another Label column, or Regression as the Kind of model.</source>
   <translation>“{0}” 열과 {1}의 모델 답에 서로 다른 값이 {2}가지 있습니다. 클래스로 보기에는 너무 많습니다. 다른 레이블 열을 선택하거나 모델 종류를 ‘회귀’로 정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>“{0}” and what only it needs gave way to “{1}”: the {2} that it trained, saved in {3}.</source>
   <translation>“{0}”와(과) 그것에만 필요한 것을 “{1}”(으)로 바꾸었습니다. 학습된 {2}을(를) {3}에 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>“{0}” answers with the table of “{1}”.</source>
   <translation>“{0}” 노드는 “{1}”의 표로 응답합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/expressions.py" />
   <source>“{0}” cannot be understood. Write the column in quotes, a comparison and a value: \"Age" &gt;= 18</source>
   <translation>“{0}”을(를) 이해할 수 없습니다. 열을 따옴표로 묶어 쓰고 비교 기호와 값을 쓰세요: \"Age" &gt;= 18</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/comparing.py" />
   <source>“{0}” has missing or repeated values in the {1} table, so that rows cannot be matched by it. Choose another.</source>
   <translation>{1} 표의 “{0}” 열에 결측값이나 중복된 값이 있어 행을 맞출 수 없습니다. 다른 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_export.py" />
   <source>“{0}” has no example table connected to it.</source>
   <translation>“{0}” 노드에 연결된 예제 표가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>“{0}” has not run, or gave no object: it will run when the service starts. Run the experiment first to keep what it trained.</source>
   <translation>“{0}” 노드를 실행하지 않았거나 개체가 나오지 않았습니다. 서비스가 시작될 때 실행됩니다. 학습한 것을 보관하려면 먼저 실험을 실행하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/reckoning.py" />
   <source>“{0}” holds no numbers to reckon with.</source>
   <translation>“{0}” 열에는 계산할 숫자가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>“{0}” holds no rules: they begin with “rules:”.</source>
   <translation>“{0}”은(는) 규칙이 아닙니다. 규칙은 “rules:”로 시작합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>“{0}” holds {1}, but a logarithmic axis needs numbers.</source>
   <translation>“{0}” 열의 값은 {1}인데, 로그 축에는 숫자가 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>“{0}” holds {1}, but a logarithmic axis needs numbers. Choose another column for x, or a plain axis.</source>
   <translation>“{0}” 열의 값은 {1}인데, 로그 축에는 숫자가 필요합니다. x에 다른 열을 선택하거나 보통 축을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/expressions.py" />
   <source>“{0}” holds {1}, but is compared with “{2}”.</source>
   <translation>“{0}” 열의 값은 {1}인데 “{2}”와(과) 비교합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/charts/spec.py" />
   <source>“{0}” holds {1}, but {2} needs {3}.</source>
   <translation>“{0}” 열의 값은 {1}인데, {2}에는 {3}이(가) 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>“{0}” is a sample and stays with the studio.</source>
   <translation>“{0}”은(는) 샘플이므로 스튜디오에 그대로 남습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>“{0}” is left out: all rows of a caller are scored.</source>
   <translation>“{0}” 노드를 제외했습니다. 호출자의 모든 행에 점수를 매깁니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/expression.py" />
   <source>“{0}” is missing there.</source>
   <translation>여기에 “{0}”이(가) 빠졌습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/view/reckoning.py" />
   <source>“{0}” is no number to reckon with.</source>
   <translation>“{0}”은(는) 계산할 수 있는 숫자가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>“{0}” is no position. Write, for example, 1-3,5.</source>
   <translation>“{0}”은(는) 위치가 아닙니다. 예를 들어 1-3,5처럼 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/columnrules.py" />
   <source>“{0}” is no type of column. There are: {1}.</source>
   <translation>“{0}”은(는) 열 형식이 아닙니다. 사용할 수 있는 형식: {1}.</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>“{0}” is no type of column. {1}</source>
   <translation>“{0}”은(는) 열 형식이 아닙니다. {1}</translation>
  </message>
  <message>
   <location filename="../../studio/data/datasets.py" />
   <source>“{0}” is the name of a sample. Choose another name.</source>
   <translation>“{0}”은(는) 샘플의 이름입니다. 다른 이름을 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>“{0}” of {1} has no “{2}”, but {3}.</source>
   <translation>{1}의 “{0}” 열에 “{2}”은(는) 없고 {3}이(가) 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>“{0}” of {1} has {2} different values: too many for clusters. Choose another Scored column.</source>
   <translation>{1}의 “{0}” 열에 서로 다른 값이 {2}가지 있습니다. 클러스터로 보기에는 너무 많습니다. 다른 점수 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/evaluate.py" />
   <source>“{0}” of {1} holds no numbers. Choose another column.</source>
   <translation>{1}의 “{0}” 열에 숫자가 없습니다. 다른 열을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>“{0}” reaches beyond the table: it has {1}, counted from 1.</source>
   <translation>“{0}”은(는) 표를 벗어납니다. 표에는 1부터 세어 {1}이(가) 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/selection.py" />
   <source>“{0}” runs backwards. Write the smaller number first.</source>
   <translation>“{0}”은(는) 순서가 거꾸로입니다. 작은 수를 먼저 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/publishing.py" />
   <source>“{0}” takes the callers' table between “{1}”, which is its example, and “{2}”.</source>
   <translation>“{0}” 노드는 “{1}”(예제)와 “{2}” 사이에서 호출자의 표를 받습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_export.py" />
   <source>“{0}”: only CSV files can be written by an exported file.</source>
   <translation>“{0}”: 내보낸 파일은 CSV 파일만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_export.py" />
   <source>“{0}”: only Select Columns in Dataset can be exported with columns chosen by rules. Name the column instead.</source>
   <translation>“{0}”: 규칙으로 고른 열은 Select Columns in Dataset에서만 내보낼 수 있습니다. 대신 열의 이름을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_export.py" />
   <source>“{0}”: only columns chosen by their names can be exported.</source>
   <translation>“{0}”: 이름으로 고른 열만 내보낼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/service/python_export.py" />
   <source>“{0}”: only the mode Split Rows can be exported.</source>
   <translation>“{0}”: ‘행 분할’ 모드만 내보낼 수 있습니다.</translation>
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
  <name>Dates</name>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>d MMM yyyy</source>
   <translation>yyyy. M. d.</translation>
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
  <name>DockMoves</name>
  <message>
   <location filename="../../studio/gui/dock_moves.py" />
   <source>Arrange &amp;docks</source>
   <translation>도킹 창 배치(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/dock_moves.py" />
   <source>“{}” below</source>
   <translation>“{}” 아래쪽으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/dock_moves.py" />
   <source>“{}” in a window of its own</source>
   <translation>“{}” 따로 띄우기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/dock_moves.py" />
   <source>“{}” larger</source>
   <translation>“{}” 크게</translation>
  </message>
  <message>
   <location filename="../../studio/gui/dock_moves.py" />
   <source>“{}” smaller</source>
   <translation>“{}” 작게</translation>
  </message>
  <message>
   <location filename="../../studio/gui/dock_moves.py" />
   <source>“{}” to the left</source>
   <translation>“{}” 왼쪽으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/dock_moves.py" />
   <source>“{}” to the right</source>
   <translation>“{}” 오른쪽으로</translation>
  </message>
 </context>
 <context>
  <name>DockTitle</name>
  <message>
   <location filename="../../studio/gui/docktitle.py" />
   <source>Hide it; the View menu has it</source>
   <translation>숨기기(보기 메뉴에서 다시 표시)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/docktitle.py" />
   <source>Let it float, or put it back</source>
   <translation>따로 띄우거나 제자리에 놓기</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Don't save</source>
   <translation>저장 안 함</translation>
  </message>
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
   <source>Save all</source>
   <translation>모두 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Save experiment</source>
   <translation>실험 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>Save the changes to {0} experiments?</source>
   <translation>실험 {0}개의 변경 내용을 저장할까요?</translation>
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
  <message>
   <location filename="../../studio/gui/documents.py" />
   <source>and {0} more</source>
   <translation>외 {0}개</translation>
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
   <location filename="../../studio/gui/canvas/drops.py" />
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
   <translation>웹 서비스 매개변수 변경</translation>
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
   <location filename="../../studio/gui/canvas/outer_inputs.py" />
   <source>Connect</source>
   <translation>연결</translation>
  </message>
  <message>
   <location filename="../../studio/gui/commands.py" />
   <source>Connect “{}” to “{}”</source>
   <translation>“{}” → “{}” 연결</translation>
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
   <source>Disconnect “{}” from “{}”</source>
   <translation>“{}” → “{}” 연결 끊기</translation>
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
   <location filename="../../studio/gui/commands.py" />
   <source>Move “{}”</source>
   <translation>“{}” 이동</translation>
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
   <translation>실행 {} 복원</translation>
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
   <translation>{0}번째 줄로 이동</translation>
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
   <translation>지표</translation>
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
   <translation>따로 지정하지 않은 스크립트가 쓰는 Python: 이 컴퓨터의 Python이나 가상 환경, 요구 사항 파일, 또는 “requirements:” 뒤에 적은 패키지.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>The studio's own</source>
   <translation>스튜디오 자체 Python</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>Web service parameters</source>
   <translation>웹 서비스 매개변수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/experiment_page.py" />
   <source>What is this experiment for?</source>
   <translation>이 실험은 무엇을 위한 것인가요?</translation>
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
   <translation>웹 서비스 매개변수 “{0}”…</translation>
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
   <translation>웹 서비스 매개변수</translation>
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
   <translation>이름, 설명, 스크립트, 매개변수에서 찾기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/finder.py" />
   <source>Frame</source>
   <translation>틀</translation>
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
  <name>FullScreen</name>
  <message>
   <location filename="../../studio/gui/fullscreen.py" />
   <source>Full screen, or back from it (F11)</source>
   <translation>전체 화면 켜기/끄기(F11)</translation>
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
   <translation>이 실행 복원</translation>
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
   <translation>끝난 실행이므로 그대로 유지됩니다. 복원하거나 사본으로 저장하세요.</translation>
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
   <translation>줄로 이동</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/find_bar.py" />
   <source>Line number</source>
   <translation>줄 번호</translation>
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
   <source>Choose other lines, or look for another text.</source>
   <translation>다른 줄을 고르거나 다른 글을 찾아 보세요.</translation>
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
   <source>Looking…</source>
   <translation>찾는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>No line fits the filter</source>
   <translation>필터에 맞는 줄이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Nothing printed so far</source>
   <translation>아직 출력된 내용이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Nothing printed yet</source>
   <translation>아직 출력된 내용이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/log_pane.py" />
   <source>Run the experiment (F5): what the modules print appears here.</source>
   <translation>실험을 실행하면(F5) 모듈이 출력하는 내용이 여기에 나타납니다.</translation>
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
   <source>The log is empty</source>
   <translation>로그가 비어 있습니다</translation>
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
   <translation>스크립트의 {0}번째 줄로 이동</translation>
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
  <name>ModelChooser</name>
  <message>
   <location filename="../../studio/gui/panes/evaluation/chooser.py" />
   <source>Model</source>
   <translation>모델</translation>
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
  <name>Modules</name>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>**Regular Expression** sends rows to the first output whose value fits: `\"City" ^San` takes the cities that begin with San. **Relative Expression** compares: `\"Age" &gt; 30`, joined with `&amp;` (and) and `|` (or). A missing value fits nothing.</source>
   <translation>**정규식**은 값이 패턴에 맞는 행을 첫째 출력으로 보냅니다. `\"City" ^San`은 San으로 시작하는 도시를 고릅니다. **상대식**은 비교합니다. `\"Age" &gt; 30`처럼 쓰고 `&amp;`(그리고)와 `|`(또는)로 잇습니다. 결측값은 어디에도 맞지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>**Split Rows** gives a fraction of the rows to the first output and the rest to the second. Both keep the order of the table. With a column to stratify by, both hold its values in the same shares.</source>
   <translation>**행 분할**은 행의 일정 비율을 첫째 출력으로, 나머지를 둘째 출력으로 보냅니다. 둘 다 표의 순서를 유지합니다. 계층화할 열이 있으면 두 출력의 값 비율이 같아집니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/saved_object.py" />
   <source>*Set up web service* makes these of trained models, so that training need not be repeated for each start of a service. `studio run --out` and `studio script --out` write such files, too.</source>
   <translation>*웹 서비스 설정*은 학습된 모델로 이것을 만듭니다. 서비스를 시작할 때마다 다시 학습할 필요가 없습니다. `studio run --out`과 `studio script --out`도 이런 파일을 씁니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/scatter-matrix.studio" />
   <source>205 cars of the year 1985</source>
   <translation>1985년의 자동차 205대</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>60 trees, five questions deep</source>
   <translation>트리 60개, 깊이 5</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>70 % to train, the rest to test</source>
   <translation>70 %는 학습에, 나머지는 테스트에 씁니다</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>768 women, eight measurements each</source>
   <translation>여성 768명, 한 사람에 측정값 여덟 가지</translation>
  </message>
  <message>
   <location filename="../../studio/modules/zip_bundle.py" />
   <source>A folder is packed as it is, so there is no need to zip while you are still at work on it.</source>
   <translation>폴더는 그대로 묶으므로 작업하는 동안 zip으로 만들 필요가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/feature-importance.studio" />
   <source>A forest of 200 decision trees</source>
   <translation>의사 결정 트리 200개로 된 포레스트</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>A name that the table does not have is an error, so a change upstream does not go unseen. Rules (begin with all columns or none, then include and exclude) find columns that are new upstream.</source>
   <translation>표에 없는 이름은 오류가 되므로 앞쪽의 변경을 놓치지 않습니다. 규칙(모든 열 또는 없음에서 시작하여 포함하고 제외함)은 앞쪽에 새로 생긴 열도 찾습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>A relative path starts at the folder of the experiment; ~ is your home folder.</source>
   <translation>상대 경로는 실험이 있는 폴더에서 시작합니다. ~는 사용자 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>A second value that is returned, another table or any Python object such as a trained model, goes along with the second output: connect that to the input of a script that needs it.</source>
   <translation>둘째로 반환한 값(다른 표나, 학습된 모델 같은 Python 개체)은 둘째 출력으로 함께 나갑니다. 그것이 필요한 스크립트의 입력에 연결하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>A table like those that callers send: its columns and types are the service's.</source>
   <translation>호출자가 보내는 것과 같은 표입니다. 이 표의 열과 형식이 서비스의 열과 형식이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>A table with the true values and what a model said: Scored Labels, Scored Probabilities.</source>
   <translation>참값과 모델의 답(Scored Labels, Scored Probabilities)이 있는 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>A table, or an object of another script: the first argument of azureml_main.</source>
   <translation>표 또는 다른 스크립트의 개체: azureml_main의 첫째 인수입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>A table, or an object of another script: the second argument of azureml_main.</source>
   <translation>표 또는 다른 스크립트의 개체: azureml_main의 둘째 인수입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>A zip with modules and files, unpacked to ./Script Bundle.</source>
   <translation>모듈과 파일이 든 zip입니다. ./Script Bundle에 풀립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>AUC</source>
   <translation>AUC</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Accuracy</source>
   <translation>정확도</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Actual Class</source>
   <translation>실제 클래스</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>All other rows.</source>
   <translation>나머지 모든 행입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Allow folder</source>
   <translation>폴더 허용</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Allow network</source>
   <translation>네트워크 허용</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>An empty place is a missing value. Columns of numbers become numbers by themselves.</source>
   <translation>빈 자리는 결측값입니다. 숫자로 된 열은 저절로 숫자가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>An example as comma separated text, used while nothing is connected.</source>
   <translation>쉼표로 구분한 예제 텍스트입니다. 아무것도 연결되지 않았을 때 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Anaconda 2.0/Python 2.7.7</source>
   <translation>Anaconda 2.0/Python 2.7.7</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Anaconda 4.0/Python 2.7.11</source>
   <translation>Anaconda 4.0/Python 2.7.11</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Anaconda 4.0/Python 3.5</source>
   <translation>Anaconda 4.0/Python 3.5</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Any object</source>
   <translation>임의의 개체</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Auto</source>
   <translation>자동</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Auto goes by the end of the file's name and by what the file begins with.</source>
   <translation>‘자동’은 파일 이름의 끝과 파일의 첫 부분을 보고 정합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Auto goes by the end of the file's name, such as .csv or .xlsx.</source>
   <translation>‘자동’은 .csv나 .xlsx 같은 파일 이름의 끝을 보고 정합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Automatic goes by the columns and what they hold.</source>
   <translation>‘자동’은 열과 그 값을 보고 정합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Average Accuracy</source>
   <translation>평균 정확도</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Average Distance to Cluster Center</source>
   <translation>클러스터 중심까지의 평균 거리</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Average Distance to Other Center</source>
   <translation>다른 중심까지의 평균 거리</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Average Log Loss</source>
   <translation>평균 로그 손실</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Average Precision</source>
   <translation>평균 정밀도(AP)</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Big5</source>
   <translation>Big5</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Boolean</source>
   <translation>부울</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>By number of rows, by a pattern in a column, or by comparing a column's values.</source>
   <translation>행 수로, 열의 패턴으로, 또는 열의 값을 비교하여 나눕니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Bytes</source>
   <translation>바이트</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>CSV: values are separated by commas. TSV: by tabs, as when pasted from a sheet.</source>
   <translation>CSV는 값을 쉼표로, TSV는 스프레드시트에서 붙여 넣은 것처럼 탭으로 구분합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Categorical</source>
   <translation>범주</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/python-expressions.studio" />
   <source>Change the expressions and run again: only what has changed is worked out anew. An expression that fails gives its error as the value.</source>
   <translation>식을 바꾸고 다시 실행해 보세요. 바뀐 것만 새로 계산합니다. 계산할 수 없는 식은 오류가 값이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Choose by</source>
   <translation>선택 기준</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Choose them by name, by what they hold, or by position: `1-3,5` stands for the first three and the fifth. With **Include** and names or positions, columns come out in the order in which you list them.</source>
   <translation>이름, 내용 또는 위치로 고릅니다. `1-3,5`는 첫 셋과 다섯째입니다. **포함**과 이름 또는 위치를 쓰면 나열한 순서대로 열이 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Class</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Classes</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Cluster</source>
   <translation>클러스터</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Clustering</source>
   <translation>클러스터링</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Coefficient of Determination</source>
   <translation>결정 계수(R²)</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Columns</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Comma</source>
   <translation>쉼표</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>Compare two models</source>
   <translation>두 모델 비교</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Compatibility</source>
   <translation>호환성</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Confusion matrix</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_output.py" />
   <source>Connect it to any dataset. In the studio the table goes through unchanged; once the experiment is published, each answer holds it under this name. Only what leads to an output is run for a request.</source>
   <translation>아무 데이터 세트에나 연결하세요. 스튜디오에서는 표가 그대로 지나갑니다. 실험을 게시하면 응답마다 이 이름으로 표가 들어갑니다. 요청이 오면 출력으로 이어지는 것만 실행합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/zip_bundle.py" />
   <source>Connect it to the third input of **Execute Python Script**. The script can then import what is in it: with `Hello.py` in the archive, write `import Hello`. Other files are found under `./Script Bundle`.</source>
   <translation>**Execute Python Script**의 셋째 입력에 연결하세요. 그러면 스크립트에서 그 안의 것을 가져올 수 있습니다. 압축 파일에 `Hello.py`가 있으면 `import Hello`라고 씁니다. 다른 파일은 `./Script Bundle`에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Counted from 1, such as 1-3,5. Write 4- for the fourth and all after it.</source>
   <translation>1부터 세며, 1-3,5처럼 씁니다. 4-는 넷째와 그 뒤의 모든 열입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Cumulative AUC</source>
   <translation>누적 AUC</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Curves, metrics and the confusion matrix; as a dataset, a table of the metrics.</source>
   <translation>곡선, 지표, 혼동 행렬입니다. 데이터 세트로 쓰면 지표의 표가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>Data</source>
   <translation>데이터</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>Data Input and Output</source>
   <translation>데이터 입력 및 출력</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Data Transformation</source>
   <translation>데이터 변환</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>Data format</source>
   <translation>데이터 형식</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Dataset</source>
   <translation>데이터 세트</translation>
  </message>
  <message>
   <location filename="../../studio/modules/dataset.py" />
   <source>Dataset name</source>
   <translation>데이터 세트 이름</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>DateTime</source>
   <translation>날짜/시각</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Decimal mark</source>
   <translation>소수점 기호</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Divides the rows of a table in two, by chance or by a condition.</source>
   <translation>표의 행을 무작위로 또는 조건에 따라 둘로 나눕니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Double</source>
   <translation>실수</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Draw the rows by chance. Otherwise the first rows go first.</source>
   <translation>행을 무작위로 뽑습니다. 그렇지 않으면 앞쪽 행이 첫째 출력으로 갑니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/scatter-matrix.studio" />
   <source>Draws the numbers of 205 cars against each other, in two pictures.</source>
   <translation>자동차 205대의 수치를 서로 짝지어 그림 두 장에 그립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>EUC-KR</source>
   <translation>EUC-KR</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Empty: the experiment's, which is the studio's own Python unless another is set. Else a Python or a virtual environment on this computer, a requirements file, or packages after “requirements:”.</source>
   <translation>비워 두면 실험의 환경을 씁니다. 따로 정하지 않았다면 스튜디오 자체의 Python입니다. 이 컴퓨터의 Python이나 가상 환경, 요구 사항 파일, 또는 “requirements:” 뒤에 패키지를 적을 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Encoding</source>
   <translation>인코딩</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Error histogram</source>
   <translation>오차 히스토그램</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Evaluate</source>
   <translation>평가</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/python-expressions.studio" />
   <source>Evaluates each line</source>
   <translation>줄마다 식을 계산합니다</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Evaluation report</source>
   <translation>평가 보고서</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>Example as text</source>
   <translation>텍스트로 쓴 예제</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Example: `data/sales.csv` is the file `sales.csv` in the folder `data` beside the experiment.</source>
   <translation>예: `data/sales.csv`는 실험 옆의 폴더 `data`에 있는 파일 `sales.csv`입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Example: `results/best.xlsx` goes to the folder `results` beside the experiment.</source>
   <translation>예: `results/best.xlsx`는 실험 옆의 폴더 `results`에 저장됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Exclude</source>
   <translation>제외</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>F1 Score</source>
   <translation>F1 점수</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>False Negative</source>
   <translation>거짓 음성</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>False Positive</source>
   <translation>거짓 양성</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Feather</source>
   <translation>Feather</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Feature columns</source>
   <translation>특성 열</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/feature-importance.studio" />
   <source>Feature importance</source>
   <translation>특성 중요도</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Figures</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>First axis</source>
   <translation>첫째 축</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <location filename="../../studio/modules/saved_object.py" />
   <source>For an input of a Python script.</source>
   <translation>Python 스크립트의 입력에 연결합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/zip_bundle.py" />
   <source>For the input Script Bundle of a Python script.</source>
   <translation>Python 스크립트의 입력 Script Bundle에 연결합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Format</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Fraction Above Threshold</source>
   <translation>임계값 이상 비율</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Fraction of rows in the first output dataset</source>
   <translation>첫째 출력 데이터 세트의 행 비율</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>From</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>From 0 to 1: 0.7 puts 70 % of the rows first.</source>
   <translation>0에서 1 사이입니다. 0.7이면 행의 70 %가 첫째 출력으로 갑니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>GB 18030</source>
   <translation>GB 18030</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Gigabytes that the script may use; 0 for three quarters of the computer's.</source>
   <translation>스크립트가 쓸 수 있는 기가바이트입니다. 0이면 컴퓨터 메모리의 4분의 3입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/dataset.py" />
   <source>Gives a table that the studio keeps under a name: one of the samples, or one you saved.</source>
   <translation>스튜디오가 이름을 붙여 보관하는 표를 줍니다. 샘플이거나 직접 저장한 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/zip_bundle.py" />
   <source>Gives a zip archive with Python modules and other files to a script.</source>
   <translation>Python 모듈과 다른 파일이 든 zip을 스크립트에 줍니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/saved_object.py" />
   <source>Gives an object that a script returned earlier to another script.</source>
   <translation>스크립트가 전에 반환한 개체를 다른 스크립트에 줍니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>Has header</source>
   <translation>머리글 있음</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/hello-bundle.studio" />
   <source>Hello bundle</source>
   <translation>번들 인사</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/hello-bundle.studio" />
   <source>Hello.zip lies beside this experiment. What is at the third input of a script can be imported; other files of the archive are found under ./Script Bundle.</source>
   <translation>Hello.zip은 이 실험과 같은 폴더에 있습니다. 스크립트의 셋째 입력에 있는 것은 import로 가져올 수 있고, 압축 파일의 다른 파일은 ./Script Bundle 아래에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/hello-bundle.studio" />
   <source>Holds the module Hello.py</source>
   <translation>모듈 Hello.py가 들어 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>How letters are stored. Auto tries UTF-8 and UTF-16, then Windows-1252.</source>
   <translation>글자가 저장된 방식입니다. ‘자동’은 UTF-8과 UTF-16, 그다음 Windows-1252를 시도합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/hello-bundle.studio" />
   <source>Imports a module of your own from a zip archive and greets each name of a table.</source>
   <translation>zip 파일에서 직접 만든 모듈을 가져와 표의 이름마다 인사합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Include</source>
   <translation>포함</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Include keeps the columns chosen here; Exclude keeps all others.</source>
   <translation>‘포함’은 여기서 선택한 열을 남기고, ‘제외’는 나머지 열을 모두 남깁니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Integer</source>
   <translation>정수</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>It must define azureml_main, which takes up to two tables and returns one.</source>
   <translation>표를 두 개까지 받아 하나를 반환하는 azureml_main을 정의해야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>It runs every time, and a file that is there already is replaced. The new file takes the old one's place only when it is complete, so a run that fails leaves the old file as it was.</source>
   <translation>항상 실행되며 이미 있는 파일을 바꿉니다. 새 파일은 완성된 뒤에야 옛 파일의 자리를 차지하므로, 실행이 실패하면 옛 파일이 그대로 남습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>It takes a scored dataset: a table with the true values in one column, and what a model said in others. Scripts that score name them as Score Model does: **Scored Labels** for the answer, **Scored Probabilities** for the probability of the positive class, **Scored Probabilities for Class "a"** for each of several, **Assignments** for clusters.</source>
   <translation>점수가 매겨진 데이터 세트를 받습니다. 한 열에는 참값이, 다른 열에는 모델의 답이 있는 표입니다. 점수를 매기는 스크립트는 Score Model처럼 이름을 붙입니다. 답은 **Scored Labels**, 양성 클래스의 확률은 **Scored Probabilities**, 여러 클래스 각각의 확률은 **Scored Probabilities for Class "a"**, 클러스터는 **Assignments**입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>JSON lines</source>
   <translation>JSON 줄</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Keep the shares of a column's values the same in both outputs.</source>
   <translation>두 출력에서 이 열의 값 비율을 같게 유지합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Keeps some columns of a table, or all but some.</source>
   <translation>표에서 일부 열만 남기거나 일부만 뺍니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Kept for experiments of old and ignored: scripts run with this computer's Python.</source>
   <translation>옛 실험을 위해 남겨 둔 값이며 무시됩니다. 스크립트는 이 컴퓨터의 Python으로 실행됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Kind of model</source>
   <translation>모델 종류</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Label column</source>
   <translation>레이블 열</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Latin-1</source>
   <translation>Latin-1</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Latin-9</source>
   <translation>Latin-9</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Mac Roman</source>
   <translation>Mac Roman</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Machine Learning</source>
   <translation>기계 학습</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Macro-averaged Precision</source>
   <translation>매크로 평균 정밀도</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Macro-averaged Recall</source>
   <translation>매크로 평균 재현율</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>Makes a table from text that is typed or pasted here.</source>
   <translation>여기에 입력하거나 붙여 넣은 텍스트로 표를 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Manipulation</source>
   <translation>조작</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_output.py" />
   <source>Marks a table that a published experiment answers with.</source>
   <translation>게시된 실험이 응답하는 표를 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>Marks the place where the table of a request enters a published experiment.</source>
   <translation>요청의 표가 게시된 실험으로 들어오는 곳을 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Maximal Distance To Cluster Center</source>
   <translation>클러스터 중심까지의 최대 거리</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Mean Absolute Error</source>
   <translation>평균 절대 오차(MAE)</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Measures how well a model does on rows whose true values are known.</source>
   <translation>참값을 아는 행에서 모델이 얼마나 잘하는지 잽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Memory limit</source>
   <translation>메모리 제한</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Metrics</source>
   <translation>지표</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Micro-averaged Precision</source>
   <translation>마이크로 평균 정밀도</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Micro-averaged Recall</source>
   <translation>마이크로 평균 재현율</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Mode</source>
   <translation>모드</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Multiclass classification</source>
   <translation>다중 클래스 분류</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Name of the compared model</source>
   <translation>비교할 모델의 이름</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Name of the model</source>
   <translation>모델의 이름</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Names</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Names, what columns hold, or where they stand.</source>
   <translation>이름, 열의 내용, 또는 열의 위치로 선택합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Negative Examples</source>
   <translation>음성 예</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Negative Precision</source>
   <translation>음성 정밀도</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Negative Recall</source>
   <translation>음성 재현율</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Number of Points</source>
   <translation>점의 수</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Numeric</source>
   <translation>숫자</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Object</source>
   <translation>개체</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/python-expressions.studio" />
   <source>One expression a line, in quotes if it holds a comma</source>
   <translation>한 줄에 식 하나, 쉼표가 있으면 따옴표로 묶습니다</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>One row a line, the first line with the names:</source>
   <translation>한 줄에 한 행씩, 첫 줄에는 이름을 씁니다:</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Opens the sandbox: the script may reach the internet. Only for scripts you trust.</source>
   <translation>샌드박스를 엽니다. 스크립트가 인터넷에 접속할 수 있습니다. 신뢰하는 스크립트에만 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Opens the sandbox: the script may use one more folder. Only for scripts you trust.</source>
   <translation>샌드박스를 엽니다. 스크립트가 폴더를 하나 더 쓸 수 있습니다. 신뢰하는 스크립트에만 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Overall Accuracy</source>
   <translation>전체 정확도</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Parquet</source>
   <translation>Parquet</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Pipe</source>
   <translation>세로줄(|)</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Point</source>
   <translation>마침표</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Point for 3.14, Comma for 3,14.</source>
   <translation>3.14는 ‘마침표’, 3,14는 ‘쉼표’입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Positions</source>
   <translation>위치</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Positive Examples</source>
   <translation>양성 예</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Positive class</source>
   <translation>양성 클래스</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Precision</source>
   <translation>정밀도</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Printed text and pictures.</source>
   <translation>출력된 텍스트와 그림입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Probability column</source>
   <translation>확률 열</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>Put it on a connection: data comes in as **Example** and goes on unchanged while you run the experiment here. Once the experiment is published, the table that a caller sends takes its place, and whatever leads to it is not run for a request.</source>
   <translation>연결 위에 놓으세요. 여기서 실험을 실행하는 동안에는 데이터가 **Example**로 들어와 그대로 나갑니다. 실험을 게시하면 호출자가 보내는 표가 그 자리를 대신하고, 그 앞에 있는 것은 요청 때 실행하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Python Language Modules</source>
   <translation>Python 언어 모듈</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Python Script</source>
   <translation>Python 스크립트</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Python Version</source>
   <translation>Python 버전</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Python environment</source>
   <translation>Python 환경</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/python-expressions.studio" />
   <source>Python expressions</source>
   <translation>Python 식</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>ROC, lift, confusion matrix</source>
   <translation>ROC, 리프트, 혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Random seed</source>
   <translation>난수 시드</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Randomized split</source>
   <translation>무작위 분할</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/feature-importance.studio" />
   <source>Ranks eight medical measurements by how much they tell about diabetes.</source>
   <translation>의학 측정값 여덟 가지를 당뇨병을 얼마나 알려 주는지에 따라 줄 세웁니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Reads a table from a file on this computer: CSV, TSV, Excel, Parquet, Feather, JSON lines.</source>
   <translation>이 컴퓨터의 파일에서 표를 읽습니다: CSV, TSV, Excel, Parquet, Feather, JSON 줄.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Recall</source>
   <translation>재현율</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Regression</source>
   <translation>회귀</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Regular Expression</source>
   <translation>정규식</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Regular expression</source>
   <translation>정규식</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Relational expression</source>
   <translation>관계식</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Relative Absolute Error</source>
   <translation>상대 절대 오차(RAE)</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Relative Expression</source>
   <translation>상대식</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Relative Squared Error</source>
   <translation>상대 제곱 오차(RSE)</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Result Description</source>
   <translation>결과 설명</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Root Mean Squared Error</source>
   <translation>제곱 평균 제곱근 오차(RMSE)</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Rows without a label or a score are left out and counted. Connected to the input of another module, the results are a table with a row for each model.</source>
   <translation>레이블이나 점수가 없는 행은 제외하고 그 수를 셉니다. 다른 모듈의 입력에 연결하면 결과는 모델마다 한 행인 표가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>Run it, then click the output of Evaluate Model: both models lie over each other, and the threshold can be moved. The second output of each script shows its model: weights, importances, trees.</source>
   <translation>실행한 다음 Evaluate Model의 출력을 클릭하세요. 두 모델이 겹쳐 그려지고 임계값을 옮길 수 있습니다. 각 스크립트의 둘째 출력에서는 모델을 볼 수 있습니다: 가중치, 중요도, 트리.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/feature-importance.studio" />
   <source>Run it, then look at both outputs of the script: the first holds the ranking as a table, the second what was printed and a bar chart.</source>
   <translation>실행한 다음 스크립트의 두 출력을 살펴보세요. 첫째 출력에는 순위표가, 둘째 출력에는 출력된 내용과 막대 차트가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Runs a Python script that takes up to two tables and returns one.</source>
   <translation>표를 두 개까지 받아 하나를 반환하는 Python 스크립트를 실행합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Sample and Split</source>
   <translation>샘플링 및 분할</translation>
  </message>
  <message>
   <location filename="../../studio/modules/dataset.py" />
   <source>Samples are, for example, `Pima Indians Diabetes` and `Automobile price data (Raw)`. Datasets of your own lie in the studio's data folder; a table file that you put there appears by its name.</source>
   <translation>샘플은 예를 들어 `Pima Indians Diabetes`와 `Automobile price data (Raw)`입니다. 직접 만든 데이터 세트는 스튜디오의 데이터 폴더에 있으며, 그곳에 표 파일을 넣으면 그 이름으로 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/dataset.py" />
   <source>Saved Datasets</source>
   <translation>저장된 데이터 세트</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/scatter-matrix.studio" />
   <source>Saves two pictures</source>
   <translation>그림 두 장을 저장합니다</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/hello-bundle.studio" />
   <source>Says hello to each name</source>
   <translation>이름마다 인사합니다</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/scatter-matrix.studio" />
   <source>Scatter matrix</source>
   <translation>산점도 행렬</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Score Bin</source>
   <translation>점수 구간</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Score bins</source>
   <translation>점수 구간</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Scored column</source>
   <translation>점수 열</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Second axis</source>
   <translation>둘째 축</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Seconds after which the script is stopped; 0 for no limit.</source>
   <translation>이 시간(초)이 지나면 스크립트를 멈춥니다. 0이면 제한이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Semicolon</source>
   <translation>세미콜론</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Separator</source>
   <translation>구분 기호</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Sheet</source>
   <translation>시트</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Shift JIS</source>
   <translation>Shift JIS</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Split Rows</source>
   <translation>행 분할</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Splitting mode</source>
   <translation>분할 모드</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Stratification key column</source>
   <translation>계층화 기준 열</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>Stratified split</source>
   <translation>계층화 분할</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>String</source>
   <translation>문자열</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>TSV</source>
   <translation>TSV</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Tab</source>
   <translation>탭</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Tables come in as pandas frames, None where nothing is connected. What is returned (a frame, or a sequence that starts with one) goes to **Result Dataset**; the index is dropped. Printed text, matplotlib figures left open and PNG files saved in the working folder show at **Python Device**. A zip at the third input can be imported from.</source>
   <translation>표는 pandas 프레임으로 들어오며, 아무것도 연결되지 않은 곳은 None입니다. 반환한 것(프레임, 또는 프레임으로 시작하는 시퀀스)은 **Result Dataset**으로 가고 인덱스는 버려집니다. 출력한 텍스트, 열어 둔 matplotlib 그림, 작업 폴더에 저장한 PNG 파일은 **Python Device**에 나타납니다. 셋째 입력의 zip에서 모듈을 가져올 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>The caller's table; here the example.</source>
   <translation>호출자의 표입니다. 여기서는 예제입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>The column in quotes, a comparison, a value: \"Age" &gt;= 18 &amp; \"Age" &lt; 65</source>
   <translation>열을 따옴표로 묶고 비교 기호와 값을 씁니다: \"Age" &gt;= 18 &amp; \"Age" &lt; 65</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>The column in quotes, then the pattern: \"City" ^San</source>
   <translation>열을 따옴표로 묶고 그 뒤에 패턴을 씁니다: \"City" ^San</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>The columns of the example and their types are what the service asks of its callers. Without a connection, type an example as text; without any, the service takes every table.</source>
   <translation>예제의 열과 그 형식은 서비스가 호출자에게 요구하는 것입니다. 연결이 없으면 예제를 텍스트로 입력하세요. 예제가 없으면 서비스는 모든 표를 받습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>The experiment's</source>
   <translation>실험의 환경</translation>
  </message>
  <message>
   <location filename="../../studio/modules/saved_object.py" />
   <source>The file is opened in the sandbox of the script that takes it, never in the studio: a pickle from somebody else can do no harm outside.</source>
   <translation>파일은 그것을 받는 스크립트의 샌드박스에서 열리며 스튜디오 안에서는 열리지 않습니다. 다른 사람의 pickle도 밖에서는 해를 끼칠 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>The file is read again when it has changed; until then the studio uses what it read before. Formulas of a workbook count with the values that were saved with them; nothing in a file is ever carried out.</source>
   <translation>파일이 바뀌면 다시 읽고, 그때까지는 전에 읽은 것을 씁니다. 통합 문서의 수식은 함께 저장된 값으로 읽으며, 파일 안의 어떤 것도 실행하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>The first line holds the names of the columns. Without it they are Col1, Col2...</source>
   <translation>첫 줄에 열 이름이 있습니다. 없으면 이름이 Col1, Col2...가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>The first row holds the names of the columns. Without it they are Col1, Col2...</source>
   <translation>첫 행에 열 이름이 있습니다. 없으면 이름이 Col1, Col2...가 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>The first share, or the rows that fit.</source>
   <translation>첫째 몫 또는 조건에 맞는 행입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>The first table that was returned.</source>
   <translation>반환된 첫째 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>The folder that the script may use, beside its own.</source>
   <translation>스크립트가 자기 폴더 외에 쓸 수 있는 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/dataset.py" />
   <source>The name of a sample, or of a dataset you saved. Upper and lower case are one.</source>
   <translation>샘플 또는 저장해 둔 데이터 세트의 이름입니다. 대문자와 소문자를 구분하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>The name of the sheet, or its number counted from 1. Empty: the first sheet.</source>
   <translation>시트의 이름 또는 1부터 센 번호입니다. 비워 두면 첫째 시트입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>The names, or rules that are applied in each run. Include keeps the order of names, so columns can be put in another order.</source>
   <translation>열 이름, 또는 실행할 때마다 적용되는 규칙입니다. ‘포함’은 이름의 순서를 따르므로 열의 순서를 바꿀 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>The numbers by which rows were put into clusters. Empty: all numeric columns.</source>
   <translation>행을 클러스터로 나눌 때 쓴 숫자 열입니다. 비워 두면 모든 숫자 열입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>The one column whose values are shared out evenly.</source>
   <translation>값을 고르게 나눌 열 하나입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>The one column with the probability of the positive class. Empty: Scored Probabilities.</source>
   <translation>양성 클래스의 확률이 있는 열 하나입니다. 비워 두면 Scored Probabilities입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>The one column with the true values. Empty: found by its name or its values.</source>
   <translation>참값이 있는 열 하나입니다. 비워 두면 이름이나 값으로 찾습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>The one column with what the model said. Empty: Scored Labels, or Assignments.</source>
   <translation>모델의 답이 있는 열 하나입니다. 비워 두면 Scored Labels 또는 Assignments입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>The same of another model, to see both beside each other.</source>
   <translation>다른 모델의 같은 표입니다. 둘을 나란히 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>The same seed draws the same rows again.</source>
   <translation>같은 시드는 같은 행을 다시 뽑습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_output.py" />
   <source>The same table.</source>
   <translation>같은 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>The script defines a function `azureml_main`; nothing else is asked of it:</source>
   <translation>스크립트는 함수 `azureml_main`을 정의합니다. 그 밖에 필요한 것은 없습니다:</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>The script runs in a sandbox: an empty working folder, no network, nothing left behind.</source>
   <translation>스크립트는 샌드박스에서 실행됩니다. 빈 작업 폴더에서 시작하고 네트워크가 없으며 아무것도 남기지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/scatter-matrix.studio" />
   <source>The script saves two PNG files; both show at its second output. The first output tells how closely each pair of columns is related.</source>
   <translation>스크립트는 PNG 파일 두 개를 저장하며, 둘 다 둘째 출력에 나타납니다. 첫째 출력에는 두 열씩 서로 얼마나 관련되는지가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>The table of the file.</source>
   <translation>파일의 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_output.py" />
   <source>The table that callers get.</source>
   <translation>호출자가 받는 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>The table that was typed in.</source>
   <translation>입력한 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/split_data.py" />
   <source>The table to divide.</source>
   <translation>나눌 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>The table to take columns from.</source>
   <translation>열을 가져올 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>The table to write.</source>
   <translation>쓸 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>The table with the columns left.</source>
   <translation>남은 열로 된 표입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/enter_data.py" />
   <source>The table, one row a line. Put a value that holds a separator into quotes.</source>
   <translation>표를 한 줄에 한 행씩 씁니다. 구분 기호가 든 값은 따옴표로 묶으세요.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>The value of the label that the probability is meant for. Empty: 1, true or yes, else the last of both.</source>
   <translation>확률이 가리키는 레이블의 값입니다. 비워 두면 1, true, yes이고, 없으면 둘 중 마지막 값입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/dataset.py" />
   <source>The whole table.</source>
   <translation>표 전체입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>This computer's Python</source>
   <translation>이 컴퓨터의 Python</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>Threshold</source>
   <translation>임계값</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Time limit</source>
   <translation>시간 제한</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>TimeSpan</source>
   <translation>시간 간격</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>To</source>
   <translation>끝</translation>
  </message>
  <message>
   <location filename="../../studio/modules/dataset.py" />
   <source>To read a file where it lies, use **Import Data** instead.</source>
   <translation>파일을 있는 자리에서 읽으려면 **Import Data**를 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/saved_object.py" />
   <source>Trained Models</source>
   <translation>학습된 모델</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Trained model</source>
   <translation>학습된 모델</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>Trains a logistic regression and a forest on the same rows, and tests both on others.</source>
   <translation>로지스틱 회귀와 포레스트를 같은 행으로 학습시키고 다른 행으로 둘 다 시험합니다.</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/compare-models.studio" />
   <source>Trains and scores</source>
   <translation>학습하고 점수를 매깁니다</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Transform</source>
   <translation>변환</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>Translates Python 2 and brings removed library interfaces back for old scripts.</source>
   <translation>Python 2를 변환하고, 옛 스크립트를 위해 없어진 라이브러리 기능을 되살립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>True Negative</source>
   <translation>참 음성</translation>
  </message>
  <message>
   <location filename="../../studio/data/evaluation/report.py" />
   <source>True Positive</source>
   <translation>참 양성</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Two-class classification</source>
   <translation>2클래스 분류</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>Two-class models get ROC, precision/recall and lift curves, and a confusion matrix at any threshold; models of several classes a confusion matrix; regressions their errors; clusters their distances and a picture. A second scored dataset is laid over the first.</source>
   <translation>2클래스 모델에는 ROC, 정밀도/재현율, 리프트 곡선과 임계값별 혼동 행렬이, 다중 클래스 모델에는 혼동 행렬이, 회귀에는 오차가, 클러스터에는 거리와 그림이 나옵니다. 둘째 데이터 세트는 첫째 위에 겹쳐 그립니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Type</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>Types</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>UTF-16</source>
   <translation>UTF-16</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>UTF-8</source>
   <translation>UTF-8</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Untrained model</source>
   <translation>학습되지 않은 모델</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>Web Service</source>
   <translation>웹 서비스</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_output.py" />
   <source>What callers find under Results. Each output of a service has its own name.</source>
   <translation>호출자가 Results 아래에서 찾는 이름입니다. 서비스의 출력마다 이름이 달라야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/web_service_input.py" />
   <source>What callers write under Inputs. Each input of a service has its own name.</source>
   <translation>호출자가 Inputs 아래에 쓰는 이름입니다. 서비스의 입력마다 이름이 달라야 합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>What stands between two values. Auto looks at the first lines.</source>
   <translation>두 값 사이에 있는 기호입니다. ‘자동’은 처음 몇 줄을 보고 정합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/select_columns.py" />
   <source>What the columns hold. Integer and Double are the two kinds of Numeric.</source>
   <translation>열에 담긴 값의 종류입니다. ‘정수’와 ‘실수’는 ‘숫자’의 두 종류입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>What to call the first model in the results.</source>
   <translation>결과에서 첫째 모델을 부를 이름입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/evaluate_model.py" />
   <source>What to call the second model in the results.</source>
   <translation>결과에서 둘째 모델을 부를 이름입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Windows-1250</source>
   <translation>Windows-1250</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Windows-1251</source>
   <translation>Windows-1251</translation>
  </message>
  <message>
   <location filename="../../studio/modules/import_data.py" />
   <source>Windows-1252</source>
   <translation>Windows-1252</translation>
  </message>
  <message>
   <location filename="../../resources/experiments/python-expressions.studio" />
   <source>Works out a list of Python expressions that you can type in yourself.</source>
   <translation>직접 입력할 수 있는 Python 식의 목록을 계산합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/modules/export_data.py" />
   <source>Writes a table to a file on this computer: CSV, TSV, Excel, Parquet, Feather, JSON lines.</source>
   <translation>표를 이 컴퓨터의 파일에 씁니다: CSV, TSV, Excel, Parquet, Feather, JSON 줄.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>Zip bundle</source>
   <translation>Zip 번들</translation>
  </message>
  <message>
   <location filename="../../studio/modules/zip_bundle.py" />
   <source>Zip file or folder</source>
   <translation>Zip 파일 또는 폴더</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>any object</source>
   <translation>임의의 개체</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>dataset</source>
   <translation>데이터 세트</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>evaluation report</source>
   <translation>평가 보고서</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>figures</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>off</source>
   <translation>끔</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>read</source>
   <translation>읽기</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>read and write</source>
   <translation>읽기와 쓰기</translation>
  </message>
  <message>
   <location filename="../../studio/modules/execute_python_script.py" />
   <source>s</source>
   <translation>초</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>trained model</source>
   <translation>학습된 모델</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>transform</source>
   <translation>변환</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>untrained model</source>
   <translation>학습되지 않은 모델</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/ports.py" />
   <source>zip bundle</source>
   <translation>Zip 번들</translation>
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
   <source>Disabled: runs pass it by</source>
   <translation>사용 안 함: 실행할 때 건너뜁니다</translation>
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
  <message>
   <location filename="../../studio/gui/properties/node_page.py" />
   <source>{0} s</source>
   <translation>{0}초</translation>
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
  <name>ParameterHelp</name>
  <message>
   <location filename="../../studio/gui/properties/parameter_help.py" />
   <source>Default: {0}</source>
   <translation>기본값: {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/parameter_help.py" />
   <source>Help for {0}</source>
   <translation>{0} 도움말</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/parameter_help.py" />
   <source>off</source>
   <translation>끔</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/parameter_help.py" />
   <source>on</source>
   <translation>켬</translation>
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
   <translation>매개변수</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/model/pages.py" />
   <source>Parameters</source>
   <translation>매개변수</translation>
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
  <message>
   <location filename="../../studio/gui/properties/row.py" />
   <source>Back to the default: {0}</source>
   <translation>기본값으로 되돌리기: {0}</translation>
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
  <name>Qt</name>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>&amp;File name:</source>
   <translation>파일 이름(&amp;N):</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>&amp;Look in:</source>
   <translation>찾는 위치(&amp;L):</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>&amp;Redo</source>
   <translation>다시 하기(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>&amp;Undo</source>
   <translation>되돌리기(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Clear</source>
   <translation>지우기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Create New Folder</source>
   <translation>새 폴더 만들기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Date Modified</source>
   <translation>수정한 날짜</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Directory:</source>
   <translation>폴더:</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Discard</source>
   <translation>저장 안 함</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Extension</source>
   <translation>더 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Files of &amp;type:</source>
   <translation>파일 형식(&amp;T):</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>More</source>
   <translation>더 보기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Parent Directory</source>
   <translation>상위 폴더</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Press shortcut</source>
   <translation>단축키를 누르세요</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Redo</source>
   <translation>다시 하기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Redo %1</source>
   <translation>다시 하기: %1</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Save As</source>
   <translation>다른 이름으로 저장</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Show &amp;hidden files</source>
   <translation>숨김 파일 표시(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Undo</source>
   <translation>되돌리기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/language.py" />
   <source>Undo %1</source>
   <translation>되돌리기: %1</translation>
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
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Open {}</source>
   <translation>{} 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Remove from the list</source>
   <translation>목록에서 제거</translation>
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
   <translation>열의 형식</translation>
  </message>
  <message>
   <location filename="../../studio/gui/properties/rules_box.py" />
   <source>columns of type</source>
   <translation>다음 형식의 열</translation>
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
   <translation>{0} 형식의 열 제외</translation>
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
   <translation>{0} 형식의 열 포함</translation>
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
   <translation>모듈, 설정, 스크립트를 그때의 상태로 복원합니다. Ctrl+Z로 되돌릴 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/banner.py" />
   <source>Restore</source>
   <translation>복원</translation>
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
   <translation>복원</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Restore modules, settings and scripts of the run</source>
   <translation>이 실행의 모듈, 설정, 스크립트를 복원합니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>Run the experiment (F5): each run is kept here with its results.</source>
   <translation>실험을 실행하세요(F5). 모든 실행이 결과와 함께 여기에 보관됩니다.</translation>
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
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>{0} runs</source>
   <translation>실행 {0}개</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/panel.py" />
   <source>{0} runs cannot be read: their files are damaged.</source>
   <translation>실행 {0}개를 읽을 수 없습니다. 파일이 손상되었습니다.</translation>
  </message>
 </context>
 <context>
  <name>RunList</name>
  <message>
   <location filename="../../studio/gui/runs/run_list.py" />
   <source>Runs</source>
   <translation>실행</translation>
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
  <name>RunNotes</name>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>Comment</source>
   <translation>설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>Comment on the run</source>
   <translation>실행에 대한 설명</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>Label</source>
   <translation>이름표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>Label of the run</source>
   <translation>실행의 이름표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>Select a run.</source>
   <translation>실행을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>from the command line</source>
   <translation>명령줄에서</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>from the window</source>
   <translation>창에서</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>only some modules</source>
   <translation>일부 모듈만</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>{0} of {1} modules reused</source>
   <translation>모듈 {1}개 중 {0}개 재사용</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/notes.py" />
   <source>{0} runs are selected</source>
   <translation>실행 {0}개를 선택했습니다</translation>
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
   <translation>입력과 매개변수가 바뀌지 않은 모듈은 다시 실행하지 않습니다.</translation>
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
   <translation>실행 {0}의 상태로 복원했습니다. Ctrl+Z로 되돌릴 수 있습니다.</translation>
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
   <translation>결과와 로그는 복구할 수 없습니다.</translation>
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
   <source>off</source>
   <translation>끔</translation>
  </message>
  <message>
   <location filename="../../studio/gui/runs/words.py" />
   <source>on</source>
   <translation>켬</translation>
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
   <translation>{node}: 설명이 바뀜</translation>
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
  <name>Said</name>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source> (line {line} of the script)</source>
   <translation> (스크립트의 줄 {line})</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source> and </source>
   <translation>, </translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>About</source>
   <translation>정보</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Actual class</source>
   <translation>실제 클래스</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>At least {low}.</source>
   <translation>{low} 이상.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>At most {high}.</source>
   <translation>{high} 이하.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Began</source>
   <translation>시작 시각</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Cancelled</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Classes</source>
   <translation>클래스</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Clusters</source>
   <translation>클러스터</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Column</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>Columns</source>
   <translation>열</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Confusion matrix</source>
   <translation>혼동 행렬</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>Console</source>
   <translation>콘솔</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>Contents</source>
   <translation>목차</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>Default: a template.</source>
   <translation>기본값: 견본 코드.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>Default: {value}.</source>
   <translation>기본값: {value}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Disabled: the run passes by it.</source>
   <translation>사용 안 함: 실행할 때 건너뜁니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Distinct</source>
   <translation>고유 값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Done</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Error</source>
   <translation>오류</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Error histogram</source>
   <translation>오차 히스토그램</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Failed</source>
   <translation>실패</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>False positive rate</source>
   <translation>거짓 양성률</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>First axis</source>
   <translation>첫째 축</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>From {low} to {high}.</source>
   <translation>{low}에서 {high}까지.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Greatest</source>
   <translation>최댓값</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>Inputs</source>
   <translation>입력</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>It has not been run yet: there are no results.</source>
   <translation>아직 실행하지 않아 결과가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Least</source>
   <translation>최솟값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Mean</source>
   <translation>평균</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Measure</source>
   <translation>측정값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Metrics</source>
   <translation>지표</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Missing</source>
   <translation>결측값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Most frequent</source>
   <translation>가장 흔한 값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>No pictures.</source>
   <translation>그림이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/pdf.py" />
   <source>Node</source>
   <translation>노드</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Nodes</source>
   <translation>노드</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Not finished</source>
   <translation>끝나지 않음</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Not run</source>
   <translation>실행 안 됨</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>Not the usual value</source>
   <translation>기본값과 다름</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>One of: {choices}.</source>
   <translation>다음 중 하나: {choices}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Only the first {most:,} of {count:,} nodes are described.</source>
   <translation>노드 {count:,}개 중 처음 {most:,}개만 설명합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>Outputs</source>
   <translation>출력</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>Parameters</source>
   <translation>매개변수</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>Port</source>
   <translation>포트</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Precision</source>
   <translation>정밀도</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Predicted and true values</source>
   <translation>예측값과 실제 값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Predicted class</source>
   <translation>예측 클래스</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Predicted value</source>
   <translation>예측값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Python of scripts</source>
   <translation>스크립트의 Python</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>ROC and precision/recall curves</source>
   <translation>ROC 곡선과 정밀도/재현율 곡선</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Recall</source>
   <translation>재현율</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Report made</source>
   <translation>보고서 작성</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Reused from an earlier run</source>
   <translation>이전 실행 결과 사용</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Run</source>
   <translation>실행</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Score bins</source>
   <translation>점수 구간</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>Second axis</source>
   <translation>둘째 축</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Shown: {what}.</source>
   <translation>표시: {what}.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/picture.py" />
   <source>Sub-experiment of {count} nodes</source>
   <translation>하위 실험(노드 {count}개)</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/svg.py" />
   <source>The experiment as it is on the canvas</source>
   <translation>캔버스에 그려진 실험</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>The experiment is empty.</source>
   <translation>실험이 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>The experiment was changed after these results were made.</source>
   <translation>이 결과가 나온 뒤에 실험이 바뀌었습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/pdf.py" />
   <source>This computer has no font for {count:,} of the letters used ({few}); {sign} stands in their place. Install a font that has them, such as Noto, and make the report again; the HTML report needs none here.</source>
   <translation>이 컴퓨터에는 사용된 글자 {count:,}개의 글꼴이 없습니다({few}). 그 자리에 {sign}을(를) 넣었습니다. Noto처럼 그 글자가 있는 글꼴을 설치하고 보고서를 다시 만드세요. HTML 보고서에는 글꼴이 필요하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>This module is not installed here.</source>
   <translation>이 모듈은 여기에 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>True positive rate</source>
   <translation>참 양성률</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/evaluation.py" />
   <source>True value</source>
   <translation>실제 값</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>Type</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>Versions</source>
   <translation>버전</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>What was left out</source>
   <translation>빠진 것</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/pdf.py" />
   <source>bold: not the usual value</source>
   <translation>굵게: 기본값과 다름</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>empty</source>
   <translation>비어 있음</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>many</source>
   <translation>많음</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>missing</source>
   <translation>결측</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>no</source>
   <translation>아니요</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/html.py" />
   <source>not the usual value</source>
   <translation>기본값과 다름</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/manual.py" />
   <source>optional</source>
   <translation>선택 사항</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>the first {some:,} of {all:,} columns</source>
   <translation>전체 {all:,}열 중 처음 {some:,}열</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/tables.py" />
   <source>the first {some:,} of {all:,} rows</source>
   <translation>전체 {all:,}행 중 처음 {some:,}행</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>yes</source>
   <translation>예</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count:,} column</source>
   <translation>{count:,}열</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count:,} columns</source>
   <translation>{count:,}열</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count:,} lines, of which the first and the last {half:,} are shown.</source>
   <translation>전체 {count:,}줄 중 처음과 마지막 {half:,}줄씩 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count:,} more characters are left out.</source>
   <translation>{count:,}자를 더 생략했습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count:,} pictures were left out: all pictures together are larger than {size:g} MB.</source>
   <translation>그림 {count:,}개를 뺐습니다. 모든 그림을 합치면 {size:g} MB보다 큽니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count:,} row</source>
   <translation>{count:,}행</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count:,} rows</source>
   <translation>{count:,}행</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{count} {status}</source>
   <translation>{status} {count}</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes}분 {seconds}초</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{name}, {size:,} bytes</source>
   <translation>{name}, {size:,}바이트</translation>
  </message>
  <message>
   <location filename="../../studio/experiment/examples.py" />
   <source>{name}: an example</source>
   <translation>{name}: 예제</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/pdf.py" />
   <source>{name}: this picture cannot be read.</source>
   <translation>{name}: 이 그림을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{seconds} s</source>
   <translation>{seconds}초</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{shown:,} of {count:,} pictures are shown.</source>
   <translation>그림 {count:,}개 중 {shown:,}개를 표시합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>{status} in {time}</source>
   <translation>{status} ({time})</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>… ({count:,} more characters)</source>
   <translation>… ({count:,}자 더 있음)</translation>
  </message>
  <message>
   <location filename="../../studio/engine/report/content.py" />
   <source>… {count:,} lines left out …</source>
   <translation>… {count:,}줄 생략 …</translation>
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
   <source>Line {0}</source>
   <translation>줄 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Line {0} failed</source>
   <translation>{0}번째 줄에서 실패</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Open in a large window</source>
   <translation>큰 창에서 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/editor/script_editor.py" />
   <source>Redo typing (Ctrl+Y)</source>
   <translation>입력 다시 하기 (Ctrl+Y)</translation>
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
   <translation>입력 되돌리기 (Ctrl+Z)</translation>
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
   <translation>Web Service Input과 Web Service Output을 알맞은 곳에 놓습니다</translation>
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
   <translation>이 표에 없음</translation>
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
   <source>It was moved, renamed or deleted. It was last at {}.</source>
   <translation>이동하거나 이름이 바뀌었거나 삭제되었습니다. 마지막 위치: {}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>Keep</source>
   <translation>그대로 두기</translation>
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
   <source>Remove from the list</source>
   <translation>목록에서 제거</translation>
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
  <message>
   <location filename="../../studio/gui/startpage.py" />
   <source>“{}” is not there any more.</source>
   <translation>“{}” 파일이 더 이상 없습니다.</translation>
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
   <translation>결측값</translation>
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
   <location filename="../../studio/gui/finder.py" />
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
   <location filename="../../studio/gui/statusbar.py" />
   <source>How large the canvas is shown</source>
   <translation>캔버스를 보여 주는 크기</translation>
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
   <translation>다시 하기</translation>
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
   <translation>되돌리기</translation>
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
  <name>System</name>
  <message>
   <location filename="../../studio/gui/systemwords.py" />
   <source>A part of the path of “{0}” is a file, not a folder.</source>
   <translation>“{0}”의 경로 중간에 폴더가 아닌 파일이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/systemwords.py" />
   <source>The disk is full. Make room on it, or choose another place.</source>
   <translation>디스크가 가득 찼습니다. 공간을 만들거나 다른 위치를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/systemwords.py" />
   <source>The name “{0}” is too long for the system. Choose a shorter one.</source>
   <translation>“{0}”은(는) 시스템이 쓰기에 너무 긴 이름입니다. 더 짧은 이름을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/systemwords.py" />
   <source>There is no “{0}”. Look whether it, or its folder, was moved.</source>
   <translation>“{0}”이(가) 없습니다. 파일이나 폴더가 옮겨졌는지 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/systemwords.py" />
   <source>“{0}” is a folder, not a file.</source>
   <translation>“{0}”은(는) 파일이 아니라 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/systemwords.py" />
   <source>“{0}” is closed to you: the system asks for a permission.</source>
   <translation>“{0}”에 접근할 수 없습니다. 시스템 권한이 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/systemwords.py" />
   <source>“{0}” is on a disk that can only be read. Choose another place.</source>
   <translation>“{0}”은(는) 읽기 전용 디스크에 있습니다. 다른 위치를 고르세요.</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <location filename="../../studio/gui/panes/table_ports.py" />
   <source>Compare the table with</source>
   <translation>다음 표와 비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>No row passes the filter</source>
   <translation>필터를 통과하는 행이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>This table has no columns</source>
   <translation>이 표에는 열이 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_texts.py" />
   <source>This table has no rows</source>
   <translation>이 표에는 행이 없습니다</translation>
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
  <name>TableCopying</name>
  <message>
   <location filename="../../studio/gui/panes/table_copying.py" />
   <source>Copying…</source>
   <translation>복사하는 중…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_copying.py" />
   <source>{0} cells are too many for the clipboard. Save the table as a file.</source>
   <translation>셀 {0}개는 클립보드에 너무 많습니다. 표를 파일로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_copying.py" />
   <source>{0} cells copied.</source>
   <translation>셀 {0}개를 복사했습니다.</translation>
  </message>
 </context>
 <context>
  <name>TableDressing</name>
  <message>
   <location filename="../../studio/gui/panes/table_dressing.py" />
   <source>This column holds no finite number.</source>
   <translation>이 열에는 유한한 숫자가 없습니다.</translation>
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
  <name>TableMenus</name>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Column {0}</source>
   <translation>열 {0}</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Copy	Ctrl+C</source>
   <translation>복사	Ctrl+C</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Copy as Markdown</source>
   <translation>Markdown으로 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Copy with column names	Ctrl+Shift+C</source>
   <translation>열 이름과 함께 복사	Ctrl+Shift+C</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Filter for this value</source>
   <translation>이 값으로 필터</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Find…	Ctrl+F</source>
   <translation>찾기…	Ctrl+F</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Fit column widths</source>
   <translation>열 너비 맞춤</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Go to…	Ctrl+G</source>
   <translation>이동…	Ctrl+G</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>No other port holds a table yet</source>
   <translation>아직 표가 있는 다른 포트가 없습니다</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Save all rows and columns…</source>
   <translation>모든 행과 열 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Save as it is shown…</source>
   <translation>보이는 대로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_menus.py" />
   <source>Show the whole cell	Enter</source>
   <translation>셀 전체 보기	Enter</translation>
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
   <translation>이 표에 없는 행입니다</translation>
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
   <source>This port holds no table</source>
   <translation>이 포트에는 표가 없습니다</translation>
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
  <name>TableTools</name>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Chart of this table…</source>
   <translation>이 표의 차트…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Compare with the table of another port</source>
   <translation>다른 포트의 표와 비교</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Copy the selection with names</source>
   <translation>선택 영역을 열 이름과 함께 복사</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Filter the rows (Ctrl+Shift+L)</source>
   <translation>행 필터 (Ctrl+Shift+L)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Find in the cells (Ctrl+F)</source>
   <translation>셀에서 찾기 (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Fit column widths to what is in sight</source>
   <translation>보이는 내용에 열 너비 맞추기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Go to a row or column (Ctrl+G)</source>
   <translation>행이나 열로 이동 (Ctrl+G)</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Open in a window of its own</source>
   <translation>별도의 창에서 열기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Save the table as a file…</source>
   <translation>표를 파일로 저장…</translation>
  </message>
  <message>
   <location filename="../../studio/gui/panes/table_tools.py" />
   <source>Show and hide columns</source>
   <translation>열 표시/숨기기</translation>
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
   <source>No answer yet</source>
   <translation>아직 응답이 없습니다</translation>
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
   <source>Send the values to see what the service answers.</source>
   <translation>값을 보내면 서비스의 응답이 여기에 보입니다.</translation>
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
   <translation>웹 서비스 매개변수</translation>
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
  <name>Topics</name>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>All modules, by category. Type a part of a name or of what a module does; Enter or a double click places it on the canvas, and it can be dragged there.</source>
   <translation>모든 모듈이 범주별로 있습니다. 이름이나 하는 일의 일부를 입력하세요. Enter 키를 누르거나 두 번 클릭하면 캔버스에 놓이고, 캔버스로 끌어다 놓을 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>All rows of the dataset at a port. Double-click a heading to sort, with Shift by one more column. Ctrl+Shift+L filters, Ctrl+F finds, Ctrl+G goes to a row or column, Ctrl+I shows the statistics of the column, Enter the whole cell.</source>
   <translation>포트에 있는 데이터 세트의 모든 행입니다. 열 머리글을 두 번 클릭하면 정렬하고, Shift를 누른 채 두 번 클릭하면 정렬 기준에 더합니다. Ctrl+Shift+L은 필터, Ctrl+F는 찾기, Ctrl+G는 행이나 열로 이동, Ctrl+I는 열의 통계, Enter는 셀 전체 보기입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>An experiment with Web Service Input and Web Service Output can answer requests. Set it up, start it, test it with a row, and publish changes as new versions. A parameter can be opened to callers with the button beside it.</source>
   <translation>Web Service Input과 Web Service Output이 있는 실험은 요청에 응답할 수 있습니다. 설정하고, 시작하고, 행 하나로 테스트하고, 바꾼 내용을 새 버전으로 게시하세요. 매개변수 옆의 단추로 호출자가 그 값을 정하게 할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Charts</source>
   <translation>차트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Choose a kind of chart and the columns it shows. It can be saved, copied, or made a script that draws it in each run.</source>
   <translation>차트의 종류와 보여 줄 열을 고르세요. 차트를 저장하거나 복사할 수 있고, 실행할 때마다 차트를 그리는 스크립트로 만들 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Choose columns by name, or by rules that also find columns that are new in a later run: begin with all or with none, then include and exclude by name, beginning, end or type.</source>
   <translation>열을 이름으로 고르거나 규칙으로 고릅니다. 규칙은 나중에 새로 생긴 열도 찾습니다. 모든 열 또는 열 없이 시작한 다음, 이름이나 이름의 시작과 끝, 형식으로 포함하고 제외하세요.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Choosing columns</source>
   <translation>열 선택</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Commands</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Ctrl+Shift+P finds every command by its name, Ctrl+F a node of the experiment. All shortcuts can be changed in the settings.</source>
   <translation>Ctrl+Shift+P로 모든 명령을 이름으로 찾고, Ctrl+F로 실험의 노드를 찾습니다. 모든 단축키는 설정에서 바꿀 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Curves, metrics and the confusion matrix of one model or two. Drag the threshold, or move it with the arrow keys: matrix and metrics follow at once.</source>
   <translation>모델 하나 또는 둘의 곡선, 지표, 혼동 행렬입니다. 임계값을 끌거나 화살표 키로 옮기면 행렬과 지표가 바로 따라 바뀝니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Each run is kept with its experiment, results and log. Open one to look at it, compare two, or restore the experiment as it was then. Starred runs keep their results longest.</source>
   <translation>실행마다 그때의 실험, 결과, 로그가 보관됩니다. 하나를 열어 살펴보거나, 둘을 비교하거나, 실험을 그때의 상태로 복원할 수 있습니다. 별표를 단 실행의 결과는 가장 오래 보관됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Evaluation</source>
   <translation>평가</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Every change since the experiment was opened. Choose a line to go back to that state, or forward again.</source>
   <translation>실험을 연 뒤의 모든 변경입니다. 줄을 선택하면 그때의 상태로 돌아가고, 다시 앞으로 올 수도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Experiments and files</source>
   <translation>실험과 파일</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>F1 tells about what has the focus: a pane, a window, a module, a parameter, a port, a connection, or the entry of a menu that is open.</source>
   <translation>F1을 누르면 지금 보고 있는 것을 설명합니다: 창, 대화 상자, 모듈, 매개변수, 포트, 연결, 열려 있는 메뉴의 항목.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Figures</source>
   <translation>그림</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>History of changes</source>
   <translation>변경 기록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Log</source>
   <translation>로그</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Look, language, size, editor, runs, sandbox and shortcuts. Everything counts at once.</source>
   <translation>테마, 언어, 크기, 편집기, 실행, 샌드박스, 단축키를 정합니다. 바꾸면 바로 적용됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Models and objects</source>
   <translation>모델과 개체</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Module palette</source>
   <translation>모듈 팔레트</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Modules lie here as cards. Type any letter to add one; drag from port to port, or select cards and press Ctrl+L, to connect them.

A connection carries what its output port gives, and only fits an input of the same type. Double-click one to take it off; drop a module on it to insert the module.

Tab goes from card to card, the arrow keys move the selected one, Enter opens its properties, the Menu key its menu. Ctrl+0 zooms to 100 %, Ctrl+Shift+0 shows the whole experiment.</source>
   <translation>모듈이 카드로 놓이는 곳입니다. 아무 글자나 입력하면 모듈을 추가할 수 있습니다. 포트에서 포트로 끌거나, 카드를 선택하고 Ctrl+L을 누르면 연결됩니다.

연결은 출력 포트가 내놓는 것을 나르며, 같은 형식의 입력에만 맞습니다. 연결을 두 번 클릭하면 떼어 낼 수 있고, 모듈을 연결 위에 놓으면 그 사이에 끼워 넣습니다.

Tab 키로 카드 사이를 오가고, 화살표 키로 선택한 카드를 옮기고, Enter 키로 속성을, 메뉴 키로 메뉴를 엽니다. Ctrl+0은 100 %로 확대/축소하고, Ctrl+Shift+0은 실험 전체를 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>One HTML or PDF file with the picture of the experiment, settings, tables, figures and logs.</source>
   <translation>실험의 그림, 설정, 표, 그림, 로그가 든 HTML 또는 PDF 파일 하나입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Properties</source>
   <translation>속성</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Report</source>
   <translation>보고서</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Run history</source>
   <translation>실행 기록</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Script editor</source>
   <translation>스크립트 편집기</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Tables</source>
   <translation>표</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>The canvas</source>
   <translation>캔버스</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>The pictures that a script drew, and below them what it printed. The wheel zooms, 0 fits the picture to the pane, 1 shows it at its real size. A picture can be compared with that of the run before.</source>
   <translation>스크립트가 그린 그림이 있고, 그 아래에 출력한 내용이 있습니다. 휠로 확대하고 축소하며, 0은 창에 맞추고 1은 실제 크기로 보여 줍니다. 그림을 이전 실행의 그림과 비교할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>The script defines azureml_main, which takes up to two tables and returns one. Ctrl+F finds and replaces, Ctrl+G goes to a line, Escape and then Tab leave the editor. An old script can be translated to today's Python.</source>
   <translation>스크립트는 표를 두 개까지 받아 하나를 반환하는 azureml_main을 정의합니다. Ctrl+F는 찾기와 바꾸기, Ctrl+G는 줄로 이동입니다. Escape를 누른 다음 Tab을 누르면 편집기에서 나갑니다. 오래된 스크립트는 요즘 Python으로 바꿀 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>The start page has samples and recent experiments. Each experiment opens in a tab of its own. Ctrl+S saves it; what was not saved is kept after a crash, and offered at the next start.

Tables, zip archives and Python scripts can be dropped anywhere: they become modules.</source>
   <translation>시작 페이지에는 샘플과 최근 실험이 있습니다. 실험마다 탭이 하나씩 열립니다. Ctrl+S로 저장합니다. 저장하지 않은 내용은 비정상 종료 뒤에도 남아 있으며 다음에 시작할 때 복구할 수 있습니다.

표, zip 파일, Python 스크립트는 어디에나 놓을 수 있고, 놓으면 모듈이 됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>Web service</source>
   <translation>웹 서비스</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>What is known of an object that a script returned: parameters, coefficients, importances, trees. It is opened in the sandbox, never in the studio.</source>
   <translation>스크립트가 반환한 개체에 대해 알 수 있는 것입니다: 매개변수, 계수, 중요도, 트리. 개체는 샌드박스에서만 열리며 스튜디오 안에서는 열리지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>What is selected on the canvas is set here. Changes count at once and can be undone. A button beside a value brings its default back. F1 in a field shows what the help of the module says of it.</source>
   <translation>캔버스에서 선택한 것을 여기에서 설정합니다. 바꾼 내용은 바로 적용되며 되돌릴 수 있습니다. 값 옆의 단추를 누르면 기본값으로 돌아갑니다. 입력란에서 F1을 누르면 모듈 도움말의 그 부분이 보입니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/help/topics.py" />
   <source>What the modules of a run print, with remarks of the studio. Choose a node or levels; Ctrl+F finds. A line of a traceback leads to the line of the script.</source>
   <translation>실행하는 모듈이 출력하는 내용과 스튜디오의 알림입니다. 노드나 수준을 골라 볼 수 있고, Ctrl+F로 찾습니다. 트레이스백의 줄을 클릭하면 스크립트의 그 줄로 갑니다.</translation>
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
   <source>weight {0}</source>
   <translation>가중치 {0}</translation>
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
   <source>Weight</source>
   <translation>가중치</translation>
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
   <source>Description of the value</source>
   <translation>값에 대한 설명</translation>
  </message>
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
   <translation>이전 버전으로</translation>
  </message>
  <message>
   <location filename="../../studio/gui/service/versions_page.py" />
   <source>State</source>
   <translation>상태</translation>
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
   <translation>모든 값이 결측값입니다.</translation>
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
 <context>
  <name>_Note</name>
  <message>
   <location filename="../../studio/gui/renewal.py" />
   <source>Experiments, results and runs stay as they are.</source>
   <translation>실험과 결과, 실행은 그대로 유지됩니다.</translation>
  </message>
  <message>
   <location filename="../../studio/gui/renewal.py" />
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <location filename="../../studio/gui/renewal.py" />
   <source>The language changes…</source>
   <translation>언어를 바꾸는 중…</translation>
  </message>
 </context>
</TS>
