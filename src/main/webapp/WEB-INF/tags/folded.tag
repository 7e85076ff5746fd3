<%@ tag pageEncoding="UTF-8" description="What is asked for more rarely, folded up; open where something of it was refused." %>
<%@ attribute name="label" required="true" description="key of what is seen of it" %>
<%@ attribute name="open" type="java.lang.Boolean" description="whether it is to be seen at once" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<jsp:doBody var="content"/>
<details class="folded"${open or content.contains('aria-invalid="true"') ? ' open' : ''}>
  <summary><fmt:message key="${label}"/></summary>
  ${content}
</details>
